FROM continuumio/miniconda3:24.5.0-0
RUN conda install numpy
