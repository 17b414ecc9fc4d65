FROM debian:bookworm-slim
RUN groupadd -r app && useradd -r -g app app \
    && mkdir -p /data/cache \
    && chown -R app:app /data
USER app
CMD ["/opt/app/server"]
