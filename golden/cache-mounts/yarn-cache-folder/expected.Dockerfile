FROM node:20
ENV YARN_CACHE_FOLDER=/cache/yarn
RUN --mount=type=cache,id=yarn,target=/cache/yarn,sharing=locked \
    yarn
