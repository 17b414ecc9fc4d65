FROM golang:1.22-bookworm AS builder
WORKDIR /srv
COPY go.mod ./
COPY cmd ./cmd
COPY migrations ./migrations
COPY config.yaml .env.example ./
RUN go install ./cmd/...

FROM debian:bookworm-slim
WORKDIR /srv
COPY --from=builder /go/bin/api /usr/local/bin/api
COPY --from=builder /go/bin/migrate /usr/local/bin/migrate
COPY --from=builder /srv/migrations/ /srv/migrations/
COPY --from=builder /srv/config.yaml /srv/config.yaml
CMD ["api"]
