FROM debian:12
WORKDIR /app
COPY start.sh ./
CMD ./start.sh
