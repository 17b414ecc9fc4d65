FROM debian:12
RUN true \

RUN false
