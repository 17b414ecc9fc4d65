FROM alpine:3.20
RUN wget -qO- https://getcomposer.org/installer | php -- --install-dir=/usr/local/bin
RUN wget -qO- https://bootstrap.pypa.io/get-pip.py | python3
RUN wget -qO- https://example.com/data.json | python3 -m json.tool > /data.json
