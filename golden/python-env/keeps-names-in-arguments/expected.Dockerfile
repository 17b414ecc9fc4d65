FROM debian:bookworm-slim
CMD find /src -name '*.py' | wc -l
