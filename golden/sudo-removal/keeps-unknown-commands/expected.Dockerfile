FROM debian:12
ARG INSTALL="apt-get install -y"
RUN sudo $INSTALL curl
RUN sudo
