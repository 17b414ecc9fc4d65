FROM debian:12
USER app
RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
 --mount=type=cache,id=apt-lists-debian-bookworm,target=/var/lib/apt/lists,sharing=locked \
 sudo apt-get update && sudo apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y gcc
