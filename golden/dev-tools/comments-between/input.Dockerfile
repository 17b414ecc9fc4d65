FROM node:22-bookworm-slim
RUN apt-get update && \
  apt-get install --no-install-recommends -y \
  xvfb \
  # install text editors
  vim-tiny \
  nano \
  # for looking at htop
  htop \
  procps \
  # install emoji font
  fonts-noto-color-emoji \
  # clean up
  && rm -rf /var/lib/apt/lists/*
COPY server.js .
CMD ["node", "server.js"]
