FROM alpine:3.20
# hadolint ignore=DL4006
RUN wget -qO- https://example.com/src.tar.gz | tar -xz
