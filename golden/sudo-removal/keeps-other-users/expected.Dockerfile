FROM debian:12
RUN useradd -m app
USER app
RUN sudo apt-get update

FROM registry.example.com/base:1
RUN sudo apt-get update

FROM debian:12
ARG WHO=root
USER $WHO
RUN sudo apt-get update
