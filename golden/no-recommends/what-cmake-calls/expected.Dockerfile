FROM debian:12
RUN apt-get update && apt-get install --no-install-recommends cmake gcc libc6-dev make -y
COPY . /src
RUN cmake -S /src -B /build && cmake --build /build
