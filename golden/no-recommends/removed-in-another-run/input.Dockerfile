FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y curl git
RUN curl -fsSL https://example.com/tool -o /usr/local/bin/tool
RUN apt-get remove -y \
      curl \
      git \
 && apt-get autoremove -y
