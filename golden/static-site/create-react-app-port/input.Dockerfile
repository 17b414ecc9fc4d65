FROM node:18
WORKDIR /app
ENV PATH=/app/node_modules/.bin:$PATH
ENV PORT=8000 CHOKIDAR_USEPOLLING=true
COPY package.json yarn.lock ./
RUN yarn
COPY . ./
CMD ["yarn", "start"]
