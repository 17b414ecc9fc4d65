FROM node:20-bookworm AS base
RUN npm config set cache /srv/npm --global
RUN echo "cache-folder /srv/yarn" > /root/.yarnrc

FROM base
WORKDIR /app
COPY . .
RUN npm ci
RUN yarn install
