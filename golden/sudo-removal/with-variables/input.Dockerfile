FROM debian:12
RUN sudo DEBIAN_FRONTEND=noninteractive apt-get install -y tzdata
RUN DEBIAN_FRONTEND=noninteractive sudo -E -H apt-get install -y tzdata
RUN if sudo test-drive; then sudo sh -c 'echo ok > /etc/state'; fi
