#!/usr/bin/env -S docker build -f
FROM alpine:3.19
COPY --link a b
