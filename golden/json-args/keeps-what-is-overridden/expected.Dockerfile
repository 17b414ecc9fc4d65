FROM debian:12
CMD prepare
CMD ["server"]
