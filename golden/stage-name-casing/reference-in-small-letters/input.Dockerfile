FROM debian:12 AS BASE
FROM base AS run
