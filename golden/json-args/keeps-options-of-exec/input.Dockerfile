FROM debian:12
CMD exec -a name server
