FROM debian:12
CMD source /env
