FROM debian:12
ENV CONFIG=app.conf
COPY $CONFIG /etc/
