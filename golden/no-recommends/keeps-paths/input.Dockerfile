FROM debian:bookworm
COPY agent.deb /tmp/
RUN apt-get update && apt-get install -y /tmp/agent.deb
RUN apt-get install -y curl/bookworm-backports
