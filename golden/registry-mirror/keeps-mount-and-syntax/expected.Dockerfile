# syntax=docker/dockerfile:1
FROM registry.example.com/hub/library/debian:bookworm
RUN --mount=type=bind,from=golang:1.22,source=/usr/local/go,target=/usr/local/go \
    /usr/local/go/bin/go version
