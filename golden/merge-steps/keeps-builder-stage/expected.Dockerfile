FROM debian:bookworm-slim AS build
RUN mkdir -p /out
RUN touch /out/app
FROM debian:bookworm-slim
COPY --from=build /out/app /usr/local/bin/app
CMD ["app"]
