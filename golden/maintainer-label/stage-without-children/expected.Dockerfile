FROM debian:12 AS build
LABEL org.opencontainers.image.authors="ann@example.com"
FROM debian:12
COPY --from=build /a /b
