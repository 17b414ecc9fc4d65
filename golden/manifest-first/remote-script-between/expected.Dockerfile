FROM debian:bookworm
WORKDIR /app
RUN apt-get update && apt-get install -y curl
RUN curl -fsSL https://deb.nodesource.com/setup_20.x | bash -
RUN apt-get install -y nodejs
COPY package.json package-lock.json /app/
RUN npm ci
COPY . /app
CMD ["node", "server.js"]
