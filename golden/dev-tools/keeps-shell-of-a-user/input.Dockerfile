FROM debian:12-slim
RUN apt-get update && apt-get install -y zsh && rm -rf /var/lib/apt/lists/*
RUN useradd -m -s /bin/zsh dev
COPY server /usr/local/bin/server
CMD ["server"]
