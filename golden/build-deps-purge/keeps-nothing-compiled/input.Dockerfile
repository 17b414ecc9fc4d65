FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y build-essential gdb
CMD ["bash"]
