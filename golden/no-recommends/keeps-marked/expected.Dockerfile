FROM debian:bookworm
# hadolint ignore=DL3008,DL3015
RUN apt-get update && apt-get install -y curl
