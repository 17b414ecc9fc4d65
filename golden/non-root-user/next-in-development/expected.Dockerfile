FROM node:20-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
RUN chown 1000:1000 /app
COPY --chown=1000:1000 . .
EXPOSE 3000
RUN mkdir -p /app/.next && chown -R 1000:1000 /app/.next
USER 1000
CMD ["npm", "run", "dev"]
