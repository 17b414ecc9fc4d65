FROM ubuntu:22.04
RUN --mount=type=cache,id=apt-archives-ubuntu-jammy,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-ubuntu-jammy,target=/var/lib/apt/lists,sharing=locked \
    apt-get update && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y curl
