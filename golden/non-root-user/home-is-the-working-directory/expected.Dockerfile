FROM alpine:3.20
RUN apk add --no-cache openssl ncurses-libs libstdc++
WORKDIR /app
ENV HOME=/app
RUN addgroup -g 10001 -S app && adduser -S -D -u 10001 -G app -s /sbin/nologin app && chown 10001:10001 /app
COPY --chown=10001:10001 release ./
USER 10001
CMD ["/app/bin/shop", "start"]
