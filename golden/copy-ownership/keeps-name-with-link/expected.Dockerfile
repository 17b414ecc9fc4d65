FROM debian:bookworm-slim
COPY --link report.sh /report.sh
RUN chown www-data:www-data /report.sh
CMD ["/report.sh"]
