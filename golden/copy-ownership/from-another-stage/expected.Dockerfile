FROM debian:bookworm-slim AS files
COPY start.sh /out/start.sh

FROM debian:bookworm-slim
COPY --from=files --chmod=755 /out/start.sh /start.sh
CMD ["/start.sh"]
