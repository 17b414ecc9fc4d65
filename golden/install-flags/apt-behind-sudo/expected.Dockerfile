FROM debian:12
RUN sudo -E apt-get -qq install -y curl
