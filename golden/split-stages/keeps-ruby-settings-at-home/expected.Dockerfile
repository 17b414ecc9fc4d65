FROM ruby:3.3-bookworm
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle config set path vendor/bundle && bundle install
COPY . .
CMD ["bundle", "exec", "ruby", "app.rb"]
