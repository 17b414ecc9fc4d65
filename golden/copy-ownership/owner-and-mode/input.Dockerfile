FROM debian:bookworm-slim
RUN groupadd -r mail2 && useradd -r -g mail2 mail2
COPY relay.conf /etc/relay.conf
COPY start.sh /usr/local/bin/
# Only the relay may read its settings
RUN chown mail2:mail2 /etc/relay.conf && chmod 640 /etc/relay.conf \
    && chmod 0755 /usr/local/bin/start.sh

CMD ["start.sh"]
