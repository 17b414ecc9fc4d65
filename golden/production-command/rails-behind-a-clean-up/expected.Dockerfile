FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
ENV RAILS_ENV=production
EXPOSE 3001
CMD rm -f tmp/pids/server.pid && bundle exec puma -C config/puma.rb -b tcp://0.0.0.0:3001
