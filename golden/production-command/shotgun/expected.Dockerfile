FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
ENV RACK_ENV=production
EXPOSE 9393
CMD ["bundle", "exec", "puma", "-b", "tcp://0.0.0.0:9393", "api.ru"]
