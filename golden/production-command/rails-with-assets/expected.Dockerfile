FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
RUN RAILS_ENV=production SECRET_KEY_BASE_DUMMY=1 bundle exec rails assets:precompile
ENV RAILS_ENV=production \
    RAILS_SERVE_STATIC_FILES=1 \
    RAILS_LOG_TO_STDOUT=1
EXPOSE 3000
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
