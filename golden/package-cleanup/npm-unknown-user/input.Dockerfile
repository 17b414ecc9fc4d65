FROM registry.example.com/team/node:18
USER app
RUN npm install
CMD ["npm", "start"]
