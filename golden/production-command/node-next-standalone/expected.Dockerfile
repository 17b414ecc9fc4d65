FROM node:22-bookworm
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build
RUN cp -r public .next/standalone/ && cp -r .next/static .next/standalone/.next/
ENV PORT=8080 \
    HOSTNAME=0.0.0.0
EXPOSE 3000
CMD ["node", ".next/standalone/server.js"]
