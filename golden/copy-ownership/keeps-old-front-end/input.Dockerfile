# syntax=docker/dockerfile:1.1
FROM debian:bookworm-slim
COPY report.sh /report.sh
RUN chmod 755 /report.sh
CMD ["/report.sh"]
