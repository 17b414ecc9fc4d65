FROM ubuntu:24.04
WORKDIR /app
COPY . .
EXPOSE 5000
CMD ["/app/run"]
