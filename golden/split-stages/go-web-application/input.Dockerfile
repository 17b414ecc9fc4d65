FROM golang:1.22-bookworm
WORKDIR /app
# Dependencies change less often than the sources.
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN go build -o /app/server .
ENV SHOP_NAME="The corner shop"
EXPOSE 8080
CMD ["/app/server"]
