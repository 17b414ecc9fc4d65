# syntax=docker/dockerfile:1.4@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
FROM alpine:3.19
COPY --link a b
