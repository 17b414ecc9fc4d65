FROM     debian:12
WORKDIR  /app
ADD      . .
ADD		. /other
CMD      ["app"]
