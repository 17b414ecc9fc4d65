FROM ubuntu:24.04
RUN apt-get update
WORKDIR /src
COPY . .
RUN apt-get install -y build-essential libssl-dev=3.0.13-0ubuntu3.4 libssl3t64 && \
    ./configure --prefix=/usr/local && \
    make install && \
    apt-get purge -y --auto-remove build-essential libssl-dev
ENTRYPOINT ["/usr/local/bin/server"]
