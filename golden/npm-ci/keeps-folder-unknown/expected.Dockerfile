FROM node:20
WORKDIR /app
COPY package*.json ./
RUN cd "$(ls -d */ | head -1)" && npm install
COPY . .
CMD ["npm", "start"]
