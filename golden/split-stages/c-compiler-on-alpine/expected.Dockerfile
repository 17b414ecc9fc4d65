FROM alpine:3.19 AS builder
RUN apk add --no-cache g++
COPY hello.cpp /src/
WORKDIR /src
RUN g++ -O2 -o /usr/local/bin/hello hello.cpp

FROM alpine:3.19
WORKDIR /src
RUN apk add --no-cache libstdc++
COPY --from=builder /usr/local/bin/hello /usr/local/bin/hello
ENTRYPOINT ["hello"]
