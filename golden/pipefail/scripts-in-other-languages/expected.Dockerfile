FROM alpine:3.20
RUN set -o pipefail && wget -qO- https://getcomposer.org/installer | php -- --install-dir=/usr/local/bin
RUN set -o pipefail && wget -qO- https://bootstrap.pypa.io/get-pip.py | python3
RUN wget -qO- https://example.com/data.json | python3 -m json.tool > /data.json
