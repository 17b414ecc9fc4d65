FROM alpine:3.20
RUN server & wget -qO- http://localhost/data.tar.gz | tar -xz
