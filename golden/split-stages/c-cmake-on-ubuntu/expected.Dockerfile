from ubuntu:22.04 as builder
run apt-get update && \
    DEBIAN_FRONTEND=noninteractive apt-get install -y cmake g++ libpng-dev
copy . /src
run mkdir /src/build && cd /src/build && cmake .. && cmake --build .

from ubuntu:22.04
run apt-get update && \
    apt-get install -y --no-install-recommends libpng16-16 && \
    rm -rf /var/lib/apt/lists/*
copy --from=builder /src/build/draw /src/build/draw
workdir /src/build
cmd ["./draw", "--size", "512"]
