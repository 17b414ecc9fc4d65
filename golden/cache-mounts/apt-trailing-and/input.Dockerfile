FROM debian:bookworm-slim
RUN apt-get update && \
    apt-get install -y curl && \
    # the lists are of no use in the image
    rm -rf /var/lib/apt/lists/* && \
    curl --version
