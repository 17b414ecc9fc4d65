FROM debian:12
WORKDIR /usr/src
RUN tar -xzf /tmp/app.tar.gz
WORKDIR /usr/src/app
RUN make
WORKDIR /usr/src/app/build
RUN ctest
WORKDIR /usr/src/app
