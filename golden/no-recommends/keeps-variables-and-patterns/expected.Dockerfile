FROM debian:bookworm
ARG PACKAGES="curl git"
RUN apt-get update && apt-get install -y $PACKAGES
RUN apt-get install -y 'libboost*'
