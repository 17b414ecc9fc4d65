FROM debian:12
RUN echo "$(sudo cat /etc/shadow)" > /copy
RUN find /tmp -type f | xargs sudo rm
RUN env A=b sudo make install
