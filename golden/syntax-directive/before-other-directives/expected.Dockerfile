# syntax=docker/dockerfile:1
# escape=\
# check=skip=all
FROM alpine:3.19
RUN <<EOF
echo hello
EOF
