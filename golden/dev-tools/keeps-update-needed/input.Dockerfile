FROM debian:12-slim
RUN apt-get update && apt-get install -y vim
RUN apt-get install -y curl
COPY server /usr/local/bin/server
CMD ["server"]
