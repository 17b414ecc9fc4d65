FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
ENV RACK_ENV=production
EXPOSE 9292
CMD ["bundle", "exec", "puma", "-b", "tcp://0.0.0.0:9292"]
