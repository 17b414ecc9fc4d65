FROM debian:bookworm-slim
COPY --chmod=755 htdocs /htdocs
CMD ["ls", "/htdocs"]
