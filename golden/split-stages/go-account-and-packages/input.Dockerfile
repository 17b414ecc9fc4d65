FROM golang:1.22-bookworm
RUN apt-get update && apt-get install -y --no-install-recommends git libvips-dev tesseract-ocr && rm -rf /var/lib/apt/lists/*
RUN groupadd -g 900 api && useradd -u 900 -g api -m api
WORKDIR /app
COPY . .
RUN go build -o server . \
 && mv server /usr/local/bin/
RUN mkdir -p /var/cache/thumbs && chown api:api /var/cache/thumbs
VOLUME /var/cache/thumbs
USER api
ENTRYPOINT ["server"]
CMD ["--listen", ":8080"]
