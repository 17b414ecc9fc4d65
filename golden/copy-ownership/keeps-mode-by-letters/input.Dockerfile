FROM debian:bookworm-slim
COPY report.sh /report.sh
RUN chmod u+x /report.sh
COPY reports /reports
RUN chmod -R a+rX /reports
CMD ["/report.sh"]
