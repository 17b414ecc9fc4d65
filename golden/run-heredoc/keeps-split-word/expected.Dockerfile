FROM debian:bookworm-slim
RUN mkdir -p /srv && \
    echo 'one \
two' > /srv/text
