FROM node:20
RUN apt-get update && \
    apt-get install -y --no-install-recommends \
    libgbm-dev \
    && rm -rf /var/lib/apt/lists/* \
    && npm install -g npm@8.19.4 \
    && npm cache clean --force
CMD ["node"]
