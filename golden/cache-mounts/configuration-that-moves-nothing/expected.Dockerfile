FROM node:20-bookworm
WORKDIR /app
RUN npm config set registry https://registry.example.org
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,id=npm,target=/root/.npm \
    npm ci
