FROM golang:1.21-bookworm
ARG PLACE
WORKDIR /src
COPY . .
RUN go build -o /usr/local/bin/clock ./
WORKDIR $PLACE
RUN go version
ENTRYPOINT ["clock"]
