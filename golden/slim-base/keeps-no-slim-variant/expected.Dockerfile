FROM golang:1.22
COPY main.go ./
CMD ["go", "run", "main.go"]
