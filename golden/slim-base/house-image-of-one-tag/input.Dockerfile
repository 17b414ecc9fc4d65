FROM node:20-slim AS build
RUN npm --version
FROM node:18-slim
CMD ["node"]
