FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
EXPOSE 8000
CMD ["bin/rails", "server", "-b", "0.0.0.0"]
