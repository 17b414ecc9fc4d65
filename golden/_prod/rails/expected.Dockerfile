# syntax=docker/dockerfile:1

FROM ruby:3.3-bookworm AS builder

RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-debian-bookworm,target=/var/lib/apt/lists,sharing=locked \
    apt-get update -qq && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y build-essential libpq-dev nodejs

WORKDIR /app

ENV RAILS_ENV=production

COPY Gemfile Gemfile.lock ./
ENV BUNDLE_WITHOUT=development:test
RUN --mount=type=cache,id=gem,target=/usr/local/bundle/cache \
    bundle install

COPY . .

RUN SECRET_KEY_BASE_DUMMY=1 bundle exec rails assets:precompile

FROM ruby:3.3-slim-bookworm
WORKDIR /app
ENV RAILS_ENV=production
ENV BUNDLE_WITHOUT=development:test
RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-debian-bookworm,target=/var/lib/apt/lists,sharing=locked \
    apt-get update \
    && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y --no-install-recommends libpq5 nodejs
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app && chown 10001:10001 /app
COPY --from=builder /usr/local/bundle/ /usr/local/bundle/
COPY --from=builder --chown=10001:10001 /app/ /app/

EXPOSE 3000

RUN mkdir -p /app/tmp /app/log /app/storage /app/db && chown -R 10001:10001 /app/tmp /app/log /app/storage /app/db
USER 10001
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
