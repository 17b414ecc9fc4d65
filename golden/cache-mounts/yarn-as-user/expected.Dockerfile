FROM node:20
USER node
RUN --mount=type=cache,id=yarn,target=/home/node/.cache/yarn,sharing=locked,uid=1000,gid=1000 \
    yarn --frozen-lockfile
