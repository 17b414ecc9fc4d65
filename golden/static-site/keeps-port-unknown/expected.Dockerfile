# Frontend of the shop
FROM node:22-alpine

WORKDIR /app

COPY package.json package-lock.json ./
RUN npm ci

COPY . .

# Vite's own port
EXPOSE 5173 5174

# Start the development server, reachable from outside
CMD ["npm", "run", "dev", "--", "--host", "0.0.0.0"]
