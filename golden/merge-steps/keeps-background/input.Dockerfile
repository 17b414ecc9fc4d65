FROM debian:bookworm-slim
RUN touch /tmp/a & touch /tmp/b
RUN chmod 600 /tmp/b
