FROM debian:12-slim
ARG TOOLS="vim"
RUN apt-get update && apt-get install -y $TOOLS vim && rm -rf /var/lib/apt/lists/*
COPY server /usr/local/bin/server
CMD ["server"]
