FROM gcr.io/distroless/static-debian12
COPY server /server
VOLUME /data
ENTRYPOINT ["/server"]
