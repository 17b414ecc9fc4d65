FROM node:20-slim
WORKDIR /app
RUN --mount=type=secret,id=NPM_TOKEN \
    export NPM_TOKEN="$(cat /run/secrets/NPM_TOKEN)" && \
    echo "//registry.npmjs.org/:_authToken=$NPM_TOKEN" > .npmrc && \
    npm install -g @example/cli && \
    rm -f .npmrc
CMD ["example"]
