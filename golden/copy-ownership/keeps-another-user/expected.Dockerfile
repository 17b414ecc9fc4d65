FROM node:20-slim
WORKDIR /home/node
USER node
COPY --chown=node:node report.sh ./
RUN chmod 755 report.sh
CMD ["./report.sh"]
