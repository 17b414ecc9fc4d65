FROM node:20-slim
USER node
RUN --mount=type=secret,id=API_TOKEN,mode=0444 \
 export API_TOKEN="$(cat /run/secrets/API_TOKEN)" \
 && curl -fsS -H "X-Token: $API_TOKEN" https://example.com/x -o /tmp/x \
 && sha256sum /tmp/x
