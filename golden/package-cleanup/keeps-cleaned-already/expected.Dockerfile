FROM node:20
RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*
RUN apt-get update && apt-get install -y git && find /var/lib/apt/lists -type f -delete
RUN npm install -g pnpm && npm cache clean --force
RUN npm install -g vercel && rm -rf ~/.npm
RUN pip install --no-cache-dir flask
RUN pip install gunicorn && rm -rf /root/.cache
CMD ["node"]
