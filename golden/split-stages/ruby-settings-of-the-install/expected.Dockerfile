FROM ruby:3.3-bookworm AS builder
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle config set --global frozen true && bundle install

FROM ruby:3.3-slim-bookworm
WORKDIR /app
COPY --from=builder /usr/local/bundle/ /usr/local/bundle/
COPY --from=builder /app/ /app/
COPY . .
CMD ["bundle", "exec", "ruby", "app.rb"]
