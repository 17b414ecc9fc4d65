FROM golang:1.22 AS build
RUN apt-get update && apt-get install -y protobuf-compiler
RUN pip install grpcio-tools
FROM gcr.io/distroless/base
COPY --from=build /app /app
