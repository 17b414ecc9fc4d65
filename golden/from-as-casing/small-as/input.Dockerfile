FROM debian:12 as build
RUN true
FROM debian:12 As other
