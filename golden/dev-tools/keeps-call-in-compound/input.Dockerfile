FROM debian:12-slim
ARG DEBUG=0
RUN apt-get update && if [ "$DEBUG" = 1 ]; then apt-get install -y gdb; fi
COPY server /usr/local/bin/server
CMD ["server"]
