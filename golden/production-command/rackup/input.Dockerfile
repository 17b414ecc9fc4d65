FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
EXPOSE 9292
CMD ["bundle", "exec", "rackup", "--host", "0.0.0.0"]
