FROM debian:bookworm-slim
# drydock: off=merge-runs
RUN apt-get update
RUN apt-get install -y curl
