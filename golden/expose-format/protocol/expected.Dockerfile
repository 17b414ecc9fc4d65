FROM debian:12
EXPOSE 53/udp 80/tcp
