FROM debian:12
ADD start /usr/local/bin/
ADD scripts /opt/scripts
ADD conf* empty /etc/app/
