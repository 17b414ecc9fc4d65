FROM debian:12
RUN apt-get update && apt-get install cmake -y
COPY . /src
RUN cmake -S /src -B /build && cmake --build /build
