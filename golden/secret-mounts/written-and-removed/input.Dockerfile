FROM node:20-slim
ARG NPM_TOKEN
WORKDIR /app
RUN echo "//registry.npmjs.org/:_authToken=$NPM_TOKEN" > .npmrc && \
    npm install -g @example/cli && \
    rm -f .npmrc
CMD ["example"]
