FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
EXPOSE 8080
CMD ["bundle", "exec", "ruby", "app.rb"]
