FROM debian:12-slim
RUN apt-get update && apt-get install -y gdb && rm -rf /var/lib/apt/lists/*
COPY run.sh /run.sh
CMD ["/run.sh"]
