# syntax=docker/dockerfile:1.4
FROM debian:12-slim
RUN --mount=type=secret,id=API_TOKEN \
    export API_TOKEN="$(cat /run/secrets/API_TOKEN)" \
    && curl -fsS -H "X-Token: $API_TOKEN" https://example.com/x -o /x
