FROM debian:bookworm-slim
COPY report.sh /report.sh
RUN chown www-data: /report.sh
CMD ["/report.sh"]
