FROM debian:12
COPY start /usr/local/bin/
COPY scripts /opt/scripts
COPY conf* empty /etc/app/
