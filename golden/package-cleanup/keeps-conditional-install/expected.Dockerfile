FROM debian:bookworm
ARG DEBUG
RUN if [ -n "$DEBUG" ]; then apt-get update && apt-get install -y gdb; fi
RUN yes | apt-get update && yes | apt-get install curl
RUN apt-get update && for p in git jq; do apt-get install -y $p; done
