FROM debian:12
CMD ["server"]
