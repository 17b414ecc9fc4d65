FROM ruby:3.2-bookworm
RUN curl -fsSL https://deb.nodesource.com/setup_20.x | bash -
RUN apt-get update -qq && apt-get install -y build-essential libpq-dev nodejs
WORKDIR /rails
ENV RAILS_ENV=production \
    BUNDLE_WITHOUT=development:test
COPY Gemfile Gemfile.lock ./
RUN gem install bundler && bundle install
COPY . .
RUN SECRET_KEY_BASE=dummy bundle exec rails assets:precompile
EXPOSE 3000
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
