FROM ruby:3.3-slim
WORKDIR /app
RUN gem install bundler
COPY . .
RUN bundle install
CMD ["bundle", "exec", "puma"]
