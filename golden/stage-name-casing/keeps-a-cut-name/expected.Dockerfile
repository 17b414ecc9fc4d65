FROM debian:12 AS Bu\
ild
