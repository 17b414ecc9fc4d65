FROM ruby:3.3-bookworm
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle config set --global frozen true && bundle install
COPY . .
CMD ["bundle", "exec", "ruby", "app.rb"]
