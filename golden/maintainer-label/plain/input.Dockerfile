FROM debian:12
MAINTAINER Ann Example <ann@example.com>
RUN true
