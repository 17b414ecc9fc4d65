# check=skip=ExposeInvalidFormat
FROM debian:12
EXPOSE 8080:80
