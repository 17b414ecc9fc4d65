FROM debian:bookworm AS builder
RUN apt-get update && apt-get install -y --no-install-recommends \
      build-essential \
      ca-certificates \
      libcurl4-openssl-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /opt/fetch
COPY . .
RUN make

FROM debian:bookworm-slim
WORKDIR /opt/fetch
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates libcurl4 \
    && rm -rf /var/lib/apt/lists/*
COPY --from=builder /opt/fetch/fetch /opt/fetch/fetch
COPY --from=builder /opt/fetch/urls.conf /opt/fetch/urls.conf
CMD ["./fetch"]
