FROM debian:12 AS build
RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-debian-bookworm,target=/var/lib/apt/lists,sharing=locked \
    apt-get update && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y golang-go
COPY . .
RUN --mount=type=cache,id=go-build-debian-bookworm,target=/root/.cache/go-build \
    --mount=type=cache,id=go-mod,target=/root/go/pkg/mod \
    go build -o /app .
FROM debian:12
COPY --from=build /app /app
