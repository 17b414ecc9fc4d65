FROM ruby:3.3 AS build
COPY Gemfile Gemfile.lock ./
RUN --mount=type=cache,id=gem,target=/usr/local/bundle/cache \
    bundle install
FROM ruby:3.3-slim
COPY --from=build /usr/local/bundle /usr/local/bundle
