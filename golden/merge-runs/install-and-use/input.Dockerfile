FROM debian:bookworm-slim
RUN apt-get update
RUN apt-get install -y curl && curl -fsSL https://example.org/tool -o /usr/bin/tool
