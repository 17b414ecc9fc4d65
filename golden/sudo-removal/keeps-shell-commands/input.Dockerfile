FROM debian:12
RUN sudo cd /opt
RUN sudo echo -e "a\tb" > /etc/table
RUN sudo sudo apt-get update
RUN sudo time make
