FROM debian:12 a\
s build
