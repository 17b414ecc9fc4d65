FROM golang:1.22-alpine
WORKDIR /app
COPY . .
USER nobody
ENV HOME=/tmp
CMD ["go", "run", "."]
