FROM golang:1.22
COPY . .
RUN go mod download
CMD ["make", "run"]
