FROM debian:12 AS Build
RUN true
FROM debian:12
COPY --from=Build /a /b
