FROM alpine:3.20
RUN wget -qO- https://example.com/extras.tar.gz | tar -xz || true
RUN wget -qO- https://example.com/extras.tar.gz | tar -xz; touch /done
RUN echo "built with $(apk list | sort | tail -n 1)" > /etc/build
