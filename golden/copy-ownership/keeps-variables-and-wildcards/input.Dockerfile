FROM debian:bookworm-slim
ENV BIN=/usr/local/bin
COPY report.sh /usr/local/bin/
RUN chmod 755 $BIN/report.sh
COPY scripts/ /scripts/
RUN chmod +x /scripts/*.sh
CMD ["report.sh"]
