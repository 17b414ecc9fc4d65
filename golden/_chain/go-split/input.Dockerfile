FROM golang:1.19

WORKDIR /srv/report
COPY . .
RUN go build -o report .

CMD ["./report", "harbour"]
