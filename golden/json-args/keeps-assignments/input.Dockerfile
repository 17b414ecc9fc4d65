FROM debian:12
CMD A=1 server
