FROM debian:12
ARG CONFIG=app.conf
ADD $CONFIG /etc/
ADD ${OTHER}.txt /etc/
