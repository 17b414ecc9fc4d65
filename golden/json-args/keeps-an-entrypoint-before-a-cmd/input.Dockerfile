FROM debian:12
ENTRYPOINT server --fast
CMD ["--port", "80"]
