FROM alpine:3.19
RUN apk add --no-cache \
  # for the build
  make \
  gcc \
  # at run time
  libpq \
  ca-certificates
