FROM ruby:3.2-bookworm AS builder
RUN apt-get update -qq && apt-get install -y build-essential libpq-dev nodejs
WORKDIR /rails
ENV RAILS_ENV=production \
    BUNDLE_WITHOUT=development:test
COPY Gemfile Gemfile.lock ./
RUN gem install bundler && bundle install
COPY . .
RUN SECRET_KEY_BASE=dummy bundle exec rails assets:precompile

FROM ruby:3.2-slim-bookworm
WORKDIR /rails
ENV RAILS_ENV=production \
    BUNDLE_WITHOUT=development:test
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpq5 nodejs \
    && rm -rf /var/lib/apt/lists/*
COPY --from=builder /usr/local/bundle/ /usr/local/bundle/
COPY --from=builder /rails/ /rails/
EXPOSE 3000
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
