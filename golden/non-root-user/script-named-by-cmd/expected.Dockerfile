FROM node:16
WORKDIR /shop
COPY ./package.json ./
COPY ./yarn.lock ./
RUN yarn install
RUN chown 1000:1000 /shop
COPY --chown=1000:1000 . .
EXPOSE 3000
RUN mkdir -p /shop/node_modules/.cache && chown -R 1000:1000 /shop/node_modules/.cache
USER 1000
ENTRYPOINT ["npm"]
CMD ["start"]
