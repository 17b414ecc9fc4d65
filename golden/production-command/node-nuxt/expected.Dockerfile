FROM node:22-bookworm
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build
ENV PORT=4000 \
    HOST=0.0.0.0
EXPOSE 3000
CMD ["node", ".output/server/index.mjs"]
