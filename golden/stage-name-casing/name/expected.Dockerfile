FROM debian:12 AS build
RUN true
FROM debian:12
COPY --from=Build /a /b
