FROM node:20-slim
ARG GITHUB_TOKEN
ENV GITHUB_TOKEN=$GITHUB_TOKEN
RUN npm install -g @example/bot
CMD ["bot"]
