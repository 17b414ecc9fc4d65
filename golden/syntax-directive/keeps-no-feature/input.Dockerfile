FROM alpine:3.19
COPY --from=busybox /bin/busybox /bin/
