FROM debian:bookworm-slim AS files
COPY start.sh /out/start.sh

FROM debian:bookworm-slim
COPY --from=files /out/start.sh /start.sh
RUN chmod 755 /start.sh
CMD ["/start.sh"]
