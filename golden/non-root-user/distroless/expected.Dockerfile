FROM gcr.io/distroless/static-debian12
COPY server /server
USER 65532
ENTRYPOINT ["/server"]
