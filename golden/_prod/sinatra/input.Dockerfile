FROM ruby:3.2-slim-bookworm

WORKDIR /srv/api

RUN apt-get update && apt-get install -y --no-install-recommends build-essential \
    && rm -rf /var/lib/apt/lists/*

COPY Gemfile Gemfile.lock ./
RUN bundle install

COPY . .

EXPOSE 4567
CMD ["bundle", "exec", "rerun", "--background", "ruby app.rb -o 0.0.0.0"]
