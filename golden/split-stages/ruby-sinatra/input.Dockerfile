FROM ruby:3.4
WORKDIR /usr/src/app
COPY Gemfile Gemfile.lock ./
ENV BUNDLE_FROZEN=true
RUN bundle install
COPY . .
CMD ["ruby", "./app.rb"]
