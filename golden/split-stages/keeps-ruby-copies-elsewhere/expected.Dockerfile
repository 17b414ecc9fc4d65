FROM ruby:3.2-bookworm
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY motd /etc/motd
COPY . .
RUN bundle exec rake assets:precompile
CMD ["bundle", "exec", "puma"]
