FROM debian:bookworm-slim
RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-debian-bookworm,target=/var/lib/apt/lists,sharing=locked \
    apt-get update && \
    apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y curl && \
    curl --version
