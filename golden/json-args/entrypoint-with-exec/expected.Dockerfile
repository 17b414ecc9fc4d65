FROM debian:12
ENTRYPOINT ["/usr/bin/server", "-c", "/etc/\"x\""]
