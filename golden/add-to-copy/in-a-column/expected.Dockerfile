FROM     debian:12
WORKDIR  /app
COPY     . .
COPY		. /other
CMD      ["app"]
