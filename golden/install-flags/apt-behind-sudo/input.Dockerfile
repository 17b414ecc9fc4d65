FROM debian:12
RUN sudo -E apt -qq install -y curl
