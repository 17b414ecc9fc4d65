FROM ruby:3.3
COPY Gemfile Gemfile.lock ./
RUN bundle install -j4 && rm -rf /usr/local/bundle/cache/*.gem
