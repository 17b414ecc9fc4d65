FROM debian:bookworm-slim
COPY --chmod=755 entrypoint.sh /usr/local/bin/entrypoint
ENTRYPOINT ["entrypoint"]
