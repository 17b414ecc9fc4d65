# syntax=docker/dockerfile:1

FROM golang:1.19 AS builder

WORKDIR /srv/report
COPY . .
RUN --mount=type=cache,id=go-build-golang-1.19,target=/root/.cache/go-build \
    --mount=type=cache,id=go-mod,target=/go/pkg/mod \
    go build -o report .

FROM debian:bookworm-slim
WORKDIR /srv/report
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY --from=builder /srv/report/report /srv/report/report
COPY --from=builder /srv/report/templates/ /srv/report/templates/

USER 10001
CMD ["./report", "harbour"]
