FROM debian:12
ENTRYPOINT ["tini", "--"]
CMD server
