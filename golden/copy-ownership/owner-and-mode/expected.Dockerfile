FROM debian:bookworm-slim
RUN groupadd -r mail2 && useradd -r -g mail2 mail2
COPY --chown=mail2:mail2 --chmod=640 relay.conf /etc/relay.conf
COPY --chmod=0755 start.sh /usr/local/bin/

CMD ["start.sh"]
