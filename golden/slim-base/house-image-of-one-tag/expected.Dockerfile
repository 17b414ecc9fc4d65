FROM registry.example.com/node20:2024.05 AS build
RUN npm --version
FROM node:18-slim
CMD ["node"]
