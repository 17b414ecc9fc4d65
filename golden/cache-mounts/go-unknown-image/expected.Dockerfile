FROM example.com/builders/golang:7 AS build
USER root
COPY . .
RUN --mount=type=cache,id=go-build-example.com-builders-golang-7,target=/root/.cache/go-build \
    go build -o /app .
FROM scratch
COPY --from=build /app /app
