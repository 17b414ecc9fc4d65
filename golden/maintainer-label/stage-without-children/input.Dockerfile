FROM debian:12 AS build
MAINTAINER ann@example.com
FROM debian:12
COPY --from=build /a /b
