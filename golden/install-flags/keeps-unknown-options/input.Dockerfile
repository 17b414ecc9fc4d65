FROM debian:12
ARG FLAGS
RUN apt-get $FLAGS install curl
