FROM debian:bookworm-slim
RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
    apt-get update && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y curl
WORKDIR /src
RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
    apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y git
