FROM debian:bookworm-slim AS base
RUN mkdir /app && date > /app/built

FROM base
COPY src /app/src
RUN chown -R 1000:1000 /app
CMD ["ls", "/app"]
