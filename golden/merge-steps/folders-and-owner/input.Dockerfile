FROM debian:bookworm-slim
RUN groupadd -r app && useradd -r -g app app
RUN mkdir -p /data/cache

RUN chown -R app:app /data
USER app
CMD ["/opt/app/server"]
