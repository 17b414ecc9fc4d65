FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends curl ca-certificates unzip && rm -rf /var/lib/apt/lists/*
RUN curl -fsSL -o /tmp/tool.zip https://example.com/tool.zip \
    && unzip /tmp/tool.zip -d /usr/local/bin
ENTRYPOINT ["/usr/local/bin/tool"]
