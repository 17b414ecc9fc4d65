FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
EXPOSE 3000
CMD ["bin/dev"]
