FROM ruby:3.2-slim
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app && chown 10001:10001 /app
COPY --chown=10001:10001 . .
RUN bundle exec rake assets:precompile
EXPOSE 3000
RUN mkdir -p /app/tmp /app/log /app/storage /app/db && chown -R 10001:10001 /app/tmp /app/log /app/storage /app/db
USER 10001
CMD ["bundle", "exec", "rails", "server", "-b", "0.0.0.0"]
