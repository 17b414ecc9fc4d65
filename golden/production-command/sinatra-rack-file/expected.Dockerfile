FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
ENV RACK_ENV=production
EXPOSE 8080
CMD ["bundle", "exec", "puma", "-b", "tcp://0.0.0.0:8080"]
