FROM golang:1.21
ARG ACCOUNT
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /clock ./
USER $ACCOUNT
RUN go version
ENTRYPOINT ["/clock"]
