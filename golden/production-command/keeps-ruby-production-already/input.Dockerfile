FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
ENV RAILS_ENV=production
EXPOSE 3000
CMD ["bin/rails", "server", "-b", "0.0.0.0"]
