FROM ruby:3.3-slim
WORKDIR /app
ENV RAILS_ENV=production
COPY Gemfile Gemfile.lock ./
# All gems
RUN bundle install
COPY . .
CMD ["bundle", "exec", "puma"]
