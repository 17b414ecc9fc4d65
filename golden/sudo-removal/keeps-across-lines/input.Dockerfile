FROM debian:12
RUN sudo \
    # as root
    apt-get update
