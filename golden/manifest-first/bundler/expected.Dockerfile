FROM ruby:3.2
WORKDIR /usr/src/app
RUN bundle config set --local without 'development test'
COPY Gemfile Gemfile.lock .ruby-version ./
RUN bundle install --jobs 4
COPY . .
RUN bundle exec rake assets:precompile
CMD ["bundle", "exec", "puma"]
