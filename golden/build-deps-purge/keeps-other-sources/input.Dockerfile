FROM debian:bookworm-slim
RUN sed -i 's/bookworm/trixie/' /etc/apt/sources.list.d/debian.sources
RUN apt-get update && apt-get install -y gcc libc6-dev libssl-dev
COPY . /src
RUN make -C /src install
