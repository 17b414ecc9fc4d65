FROM debian:12
SHELL ["/bin/bash", "-c"]
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl ca-certificates \
    && curl -fsSL https://deb.example.com/key.asc | gpg --dearmor > /usr/share/keyrings/example.gpg
