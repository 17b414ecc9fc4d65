FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
ENV PORT=8080
ENV RAILS_ENV=production
CMD bundle exec puma -C config/puma.rb -p $PORT
