# syntax=docker/dockerfile:1

FROM debian:bookworm AS builder

RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-debian-bookworm,target=/var/lib/apt/lists,sharing=locked \
    apt-get update && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y --no-install-recommends \
    gcc \
    libc6-dev \
    make \
    zlib1g-dev

WORKDIR /opt/checksum
COPY . .
RUN make

FROM debian:bookworm-slim
WORKDIR /opt/checksum
RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-debian-bookworm,target=/var/lib/apt/lists,sharing=locked \
    apt-get update \
    && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y --no-install-recommends zlib1g
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY --from=builder /opt/checksum/checksum /opt/checksum/checksum
COPY --from=builder /opt/checksum/words.txt /opt/checksum/words.txt

USER 10001
CMD ["./checksum"]
