FROM debian:bookworm-slim
RUN apt-get update
ENV A=b
RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
    apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y curl
