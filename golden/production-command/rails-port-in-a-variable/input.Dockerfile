FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
ENV PORT=8080
CMD bundle exec rails server -b 0.0.0.0 -p $PORT
