FROM debian:12-slim
RUN apt-get update              && \
    apt-get install -y             \
        git                        \
        vim                        \
        screen                     \
        curl                    && \
    rm -rf /var/lib/apt/lists/*
COPY server /usr/local/bin/server
CMD ["server"]
