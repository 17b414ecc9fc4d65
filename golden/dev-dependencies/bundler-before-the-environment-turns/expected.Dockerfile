FROM ruby:3.3-slim
WORKDIR /app
ENV RAILS_ENV=development
COPY Gemfile Gemfile.lock ./
ENV BUNDLE_WITHOUT=development:test
# All gems
RUN bundle install
COPY . .
CMD ["bundle", "exec", "puma"]
