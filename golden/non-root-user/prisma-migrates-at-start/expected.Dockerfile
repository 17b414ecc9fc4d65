FROM node:20-alpine
RUN apk add --no-cache openssl
WORKDIR /app
COPY package*.json ./
RUN npm install
COPY --chown=1000:1000 prisma ./prisma
RUN npx prisma generate
RUN chown 1000:1000 /app
COPY --chown=1000:1000 . .
RUN npm run build
EXPOSE 3001
RUN mkdir -p /app/node_modules/@prisma && chown -R 1000:1000 /app/node_modules/@prisma
USER 1000
CMD ["sh", "-c", "npx prisma migrate deploy && node dist/main"]
