FROM debian:12
ENTRYPOINT exec /usr/bin/server -c '/etc/"x"'
