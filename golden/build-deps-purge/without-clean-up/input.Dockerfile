FROM ubuntu:24.04
RUN apt-get update
RUN apt-get install -y build-essential libssl-dev=3.0.13-0ubuntu3.4
WORKDIR /src
COPY . .
RUN ./configure --prefix=/usr/local && \
    make install
ENTRYPOINT ["/usr/local/bin/server"]
