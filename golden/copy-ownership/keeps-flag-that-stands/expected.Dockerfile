FROM debian:bookworm-slim
COPY --chmod=644 report.sh /report.sh
RUN chmod 755 /report.sh
COPY --chown=www-data:www-data page.html /page.html
RUN chown root:root /page.html
CMD ["/report.sh"]
