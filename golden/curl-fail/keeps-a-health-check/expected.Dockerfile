FROM debian:12
HEALTHCHECK CMD curl -s http://localhost/ -o /dev/stdout
CMD ["server"]
