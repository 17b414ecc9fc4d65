FROM alpine:3.20
RUN apk add --no-cache openssl ncurses-libs libstdc++
WORKDIR /app
ENV HOME=/app
COPY release ./
CMD ["/app/bin/shop", "start"]
