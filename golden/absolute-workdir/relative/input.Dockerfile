FROM debian:12
WORKDIR /usr/src
RUN tar -xzf /tmp/app.tar.gz
WORKDIR app
RUN make
WORKDIR ./build/
RUN ctest
WORKDIR ..
