FROM ruby:3.3
COPY Gemfile Gemfile.lock ./
RUN --mount=type=cache,id=gem,target=/usr/local/bundle/cache \
    bundle install -j4
