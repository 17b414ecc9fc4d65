FROM debian:12-slim
ARG API_TOKEN
RUN apt-get update && apt-get install -y curl
