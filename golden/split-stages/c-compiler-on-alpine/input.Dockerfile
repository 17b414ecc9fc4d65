FROM alpine:3.19
RUN apk add --no-cache g++
COPY hello.cpp /src/
WORKDIR /src
RUN g++ -O2 -o /usr/local/bin/hello hello.cpp
ENTRYPOINT ["hello"]
