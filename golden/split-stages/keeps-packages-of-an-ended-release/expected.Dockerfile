FROM golang:1.14-buster
RUN apt-get update && apt-get install -y tesseract-ocr
WORKDIR /app
COPY . .
RUN go build -o server .
CMD ["./server"]
