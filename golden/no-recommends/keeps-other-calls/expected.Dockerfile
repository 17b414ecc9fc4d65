FROM debian:bookworm
RUN apt-get update && apt-get upgrade -y && apt-get build-dep -y curl && apt-get install -y
RUN aptitude install -y curl
