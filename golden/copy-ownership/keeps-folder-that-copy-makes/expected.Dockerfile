FROM debian:bookworm-slim
COPY report.sh /srv/reports/bin/report.sh
RUN chown www-data:www-data /srv/reports/bin/report.sh
CMD ["/srv/reports/bin/report.sh"]
