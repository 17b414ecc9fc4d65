FROM node:20
RUN npm_config_cache=/tmp/npm npm ci
RUN export NPM_CONFIG_CACHE=/tmp/npm && npm ci
