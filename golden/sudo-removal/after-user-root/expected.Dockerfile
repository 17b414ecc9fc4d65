FROM registry.example.com/base:1
USER root
RUN apt-get update
USER app
RUN sudo apt-get update
