FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
EXPOSE 3001
CMD rm -f tmp/pids/server.pid && bin/rails s -p 3001 -b '0.0.0.0'
