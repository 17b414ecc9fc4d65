FROM debian:12-slim
ARG DB_PASSWORD=hunter2
ENV API_TOKEN=0123456789abcdef
RUN curl -fsS -H "X-Token: $DB_PASSWORD" https://example.com/x -o /x
