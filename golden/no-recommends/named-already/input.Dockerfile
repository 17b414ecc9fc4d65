FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y ca-certificates
RUN apt-get update && apt-get install -y curl g++ gcc
RUN curl -fsSL https://example.com/main.cc | g++ -x c++ -o /usr/local/bin/main -
