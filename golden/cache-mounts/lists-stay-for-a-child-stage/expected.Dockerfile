FROM debian:bookworm-slim AS base
RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
    apt-get update && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y curl
FROM base
RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
    apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y git
