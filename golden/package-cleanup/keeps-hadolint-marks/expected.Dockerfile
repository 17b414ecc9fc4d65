FROM node:20
# hadolint ignore=DL3009
RUN apt-get update && apt-get install -y curl
# hadolint ignore=DL3042
RUN pip install flask
# hadolint ignore=DL3060
RUN yarn install
CMD ["node"]
