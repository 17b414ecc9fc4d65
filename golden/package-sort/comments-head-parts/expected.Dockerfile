FROM alpine:3.19
RUN apk add --no-cache \
  # for the build
  gcc \
  make \
  # at run time
  ca-certificates \
  libpq
