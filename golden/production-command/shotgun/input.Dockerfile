FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
EXPOSE 9393
CMD bundle exec shotgun --server=puma -o 0.0.0.0 api.ru
