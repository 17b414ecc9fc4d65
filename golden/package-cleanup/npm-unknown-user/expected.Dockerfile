FROM registry.example.com/team/node:18
USER app
RUN npm install && npm cache clean --force
CMD ["npm", "start"]
