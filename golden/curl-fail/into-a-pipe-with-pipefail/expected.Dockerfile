FROM alpine:3.20
RUN set -o pipefail && curl -fsL https://example.com/install.sh | sh

FROM debian:12
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN curl -fsL https://example.com/versions.json | jq -r .latest > /version
