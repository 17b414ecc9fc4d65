FROM --platform=$BUILDPLATFORM debian:12 AS a
FROM --platform=linux/arm64 debian:12
