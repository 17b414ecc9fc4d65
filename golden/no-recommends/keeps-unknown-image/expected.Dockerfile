FROM registry.example.com/team/base:3
RUN apt-get update && apt-get install -y curl
