FROM debian:bookworm-slim
ADD https://example.com/tini /tini
RUN chmod 755 /tini
ADD report.sh /report.sh
RUN chmod 755 /report.sh
ENTRYPOINT ["/tini", "--", "/report.sh"]
