FROM ruby:3.2
WORKDIR /usr/src/app
COPY . .
RUN bundle config set --local without 'development test'
RUN bundle install --jobs 4
RUN bundle exec rake assets:precompile
CMD ["bundle", "exec", "puma"]
