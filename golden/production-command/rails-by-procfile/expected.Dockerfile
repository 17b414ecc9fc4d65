FROM ruby:3.3-slim
WORKDIR /app
COPY . .
RUN bundle install
ENV RAILS_ENV=production
EXPOSE 3000
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
