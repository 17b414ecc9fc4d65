FROM golang:1.19 AS builder

WORKDIR $GOPATH/src/worker

COPY *.go ./

RUN go mod init worker && go get
RUN go install

FROM debian:bookworm-slim
WORKDIR /go/src/worker
COPY --from=builder /go/bin/worker /usr/local/bin/worker
COPY --from=builder /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt

CMD worker -queue mail
