FROM debian:12-slim
RUN apt-get update              && \
    apt-get install -y             \
        git                        \
        curl                    && \
    rm -rf /var/lib/apt/lists/*
COPY server /usr/local/bin/server
CMD ["server"]
