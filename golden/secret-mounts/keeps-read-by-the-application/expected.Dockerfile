FROM node:20-slim
ARG API_TOKEN
WORKDIR /app
COPY package.json build.js ./
RUN curl -fsS -H "X-Token: $API_TOKEN" https://example.com/x -o x.json
RUN npm run build
