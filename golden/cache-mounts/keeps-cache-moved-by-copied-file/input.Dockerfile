FROM node:20-bookworm
COPY pip.conf /etc/
RUN pip install --break-system-packages --no-cache-dir awscli
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
