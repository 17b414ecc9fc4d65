FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends curl ca-certificates git
RUN curl -fsSL https://example.com/tool -o /usr/local/bin/tool
RUN apt-get remove -y \
      curl \
      ca-certificates \
      git \
 && apt-get autoremove -y
