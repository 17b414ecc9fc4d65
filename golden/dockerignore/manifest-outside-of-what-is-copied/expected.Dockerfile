FROM ruby:3.3
WORKDIR /srv
COPY src ./
RUN bundle install
CMD ["ruby", "app.rb"]
