arg V=12
FROM debian:$V
RUN true
