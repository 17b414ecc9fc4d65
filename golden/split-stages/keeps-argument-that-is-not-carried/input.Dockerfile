FROM golang:1.22-bookworm
COPY . /go/src/status
WORKDIR /go/src/status
RUN go install .
WORKDIR /
CMD clock -root /go/src/status
