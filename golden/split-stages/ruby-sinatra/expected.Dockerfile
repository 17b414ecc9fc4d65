FROM ruby:3.4 AS builder
WORKDIR /usr/src/app
COPY Gemfile Gemfile.lock ./
ENV BUNDLE_FROZEN=true
RUN bundle install

FROM ruby:3.4-slim
WORKDIR /usr/src/app
ENV BUNDLE_FROZEN=true
RUN apt-get update \
    && apt-get install -y --no-install-recommends tzdata \
    && rm -rf /var/lib/apt/lists/*
COPY --from=builder /usr/local/bundle/ /usr/local/bundle/
COPY --from=builder /usr/src/app/ /usr/src/app/
COPY . .
CMD ["ruby", "./app.rb"]
