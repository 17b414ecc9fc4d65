FROM alpine:3.19
COPY run.sh /run.sh
COPY tasks.conf /etc/tasks.conf
RUN apk add --no-cache curl tini && \
    chmod 755 /run.sh && \
    addgroup -S tasks
ENTRYPOINT ["/sbin/tini", "--", "/run.sh"]
