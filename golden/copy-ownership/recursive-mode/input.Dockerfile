FROM debian:bookworm-slim
COPY htdocs /htdocs
RUN chmod -R 755 /htdocs
CMD ["ls", "/htdocs"]
