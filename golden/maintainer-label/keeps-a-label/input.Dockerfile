FROM debian:12
LABEL org.opencontainers.image.authors="Bob"
MAINTAINER ann@example.com
