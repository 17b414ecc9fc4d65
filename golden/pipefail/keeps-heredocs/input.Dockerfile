FROM alpine:3.20
RUN <<EOF
wget -qO- https://example.com/src.tar.gz | tar -xz
EOF
