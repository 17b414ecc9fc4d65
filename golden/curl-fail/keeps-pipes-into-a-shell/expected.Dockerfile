FROM debian:12
RUN curl -sL https://example.com/install.sh | bash
RUN curl -s https://example.com/versions.json | jq -r .latest > /version
RUN curl -sL https://example.com/src.tar.gz | tar -xz | tee /log

FROM alpine:3.20
RUN curl -sL https://example.com/src.tar.gz | tar -xz
