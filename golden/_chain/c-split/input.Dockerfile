FROM debian:bookworm

RUN apt-get update && apt-get install -y --no-install-recommends \
    gcc \
    libc6-dev \
    make \
    zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*

WORKDIR /opt/checksum
COPY . .
RUN make

CMD ["./checksum"]
