FROM golang:1.22-bookworm
WORKDIR /srv
COPY go.mod ./
COPY cmd ./cmd
COPY migrations ./migrations
COPY config.yaml .env.example ./
RUN go install ./cmd/...
CMD ["api"]
