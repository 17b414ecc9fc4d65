# syntax=docker/dockerfile:1

FROM ruby:3.2-slim-bookworm AS builder

WORKDIR /srv/api

RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-debian-bookworm,target=/var/lib/apt/lists,sharing=locked \
    apt-get update && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y --no-install-recommends build-essential

COPY Gemfile Gemfile.lock ./
ENV BUNDLE_WITHOUT=development
RUN --mount=type=cache,id=gem,target=/usr/local/bundle/cache \
    bundle install

FROM ruby:3.2-slim-bookworm
WORKDIR /srv/api
ENV BUNDLE_WITHOUT=development
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY --from=builder /usr/local/bundle/ /usr/local/bundle/
COPY --from=builder /srv/api/ /srv/api/

COPY . .

ENV RACK_ENV=production

EXPOSE 4567
RUN mkdir -p /srv/api/tmp /srv/api/log && chown -R 10001:10001 /srv/api/tmp /srv/api/log
USER 10001
CMD ["bundle", "exec", "puma", "-b", "tcp://0.0.0.0:4567"]
