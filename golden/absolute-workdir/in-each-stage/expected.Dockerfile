FROM golang:1.22 AS build
WORKDIR /src
workdir /src/cmd/app
FROM debian:12
WORKDIR /
WORKDIR /app
