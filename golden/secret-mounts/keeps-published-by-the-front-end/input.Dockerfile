FROM node:20-slim
ARG VITE_MAPS_API_KEY
WORKDIR /app
RUN npm install --key "$VITE_MAPS_API_KEY"
