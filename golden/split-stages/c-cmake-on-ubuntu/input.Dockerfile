from ubuntu:22.04
run apt-get update && \
    DEBIAN_FRONTEND=noninteractive apt-get install -y cmake g++ libpng-dev
copy . /src
run mkdir /src/build && cd /src/build && cmake .. && cmake --build .
workdir /src/build
cmd ["./draw", "--size", "512"]
