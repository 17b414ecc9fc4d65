FROM debian:12
LABEL org.opencontainers.image.authors="Ann Example <ann@example.com>"
RUN true
