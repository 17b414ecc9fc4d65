FROM golang:1.22-alpine
WORKDIR /app
COPY . .
ENV PORT=8080
RUN go build -o /usr/local/bin/api ./cmd/api
EXPOSE 8080
CMD /usr/local/bin/api -addr=:$PORT
