FROM alpine:3.20
RUN wget -qO- https://example.com/src.tar.gz | tar -xz || { echo "no source" >&2; exit 1; }
