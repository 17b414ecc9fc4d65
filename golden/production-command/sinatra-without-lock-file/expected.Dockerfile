FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
ENV RACK_ENV=production
CMD ["ruby", "./app.rb"]
