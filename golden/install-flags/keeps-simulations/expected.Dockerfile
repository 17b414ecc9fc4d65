FROM debian:12
RUN apt-get -s install curl
