FROM debian:12
RUN echo apt install curl
