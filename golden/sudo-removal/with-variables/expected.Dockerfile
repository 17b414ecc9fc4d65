FROM debian:12
RUN DEBIAN_FRONTEND=noninteractive apt-get install -y tzdata
RUN DEBIAN_FRONTEND=noninteractive apt-get install -y tzdata
RUN if test-drive; then sh -c 'echo ok > /etc/state'; fi
