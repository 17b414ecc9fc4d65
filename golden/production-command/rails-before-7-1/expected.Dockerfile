FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
ENV RAILS_ENV=production
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb", "-b", "tcp://0.0.0.0:3000"]
