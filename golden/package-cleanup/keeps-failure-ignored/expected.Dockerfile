FROM debian:bookworm
RUN apt-get update && apt-get install -y curl || true
RUN apt-get update && (apt-get install -y git || apt-get install -y git-core)
