FROM alpine:3.19
COPY --chmod=755 run.sh /run.sh
COPY tasks.conf /etc/tasks.conf
RUN apk add --no-cache curl tini && \
    addgroup -S tasks
ENTRYPOINT ["/sbin/tini", "--", "/run.sh"]
