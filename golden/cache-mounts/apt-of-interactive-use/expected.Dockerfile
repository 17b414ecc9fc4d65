FROM debian:bookworm-slim
RUN --mount=type=cache,id=apt-lists-debian-bookworm,target=/var/lib/apt/lists,sharing=locked \
    apt update && apt install -y curl
