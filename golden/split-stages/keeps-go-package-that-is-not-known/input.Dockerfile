FROM golang:1.22-bookworm
WORKDIR /src
COPY . .
ARG COMMAND
RUN go build -o /bin/clock $COMMAND
CMD ["/bin/clock"]
