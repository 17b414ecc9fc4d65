FROM debian:bookworm AS base
RUN apt-get update && apt-get install -y libpq5
FROM base AS test
RUN make test
FROM base
CMD ["/app"]
