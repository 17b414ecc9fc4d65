FROM ubuntu:22.04
RUN apt-get update && apt-get install -y git cmake g++ ninja-build
RUN git clone https://example.com/compiler.git /compiler
WORKDIR /compiler/build
RUN cmake -GNinja .. && ninja
ENTRYPOINT ["/compiler/build/bin/compiler"]
