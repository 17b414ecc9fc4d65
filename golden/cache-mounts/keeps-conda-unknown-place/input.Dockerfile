FROM ubuntu:22.04
RUN conda install -y numpy
