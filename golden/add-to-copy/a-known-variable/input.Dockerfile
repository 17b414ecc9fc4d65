FROM debian:12
ENV CONFIG=app.conf
ADD $CONFIG /etc/
