FROM node:20-slim
USER node
ARG API_TOKEN
RUN curl -fsS -H "X-Token: $API_TOKEN" https://example.com/x -o /tmp/x \
 && sha256sum /tmp/x
