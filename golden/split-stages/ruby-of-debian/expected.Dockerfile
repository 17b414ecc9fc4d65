FROM debian:bookworm AS builder

ENV RACK_ENV production

RUN apt-get update && \
    apt-get install -y build-essential ruby ruby-dev && \
    apt-get clean && \
    rm /var/lib/apt/lists/*_*

COPY Gemfile Gemfile.lock /app/
WORKDIR /app
RUN gem install bundler && \
    bundle install

FROM debian:bookworm
ENV RACK_ENV production
WORKDIR /app
RUN apt-get update && \
    apt-get install -y --no-install-recommends ruby && \
    rm -rf /var/lib/apt/lists/*
COPY --from=builder /var/lib/gems/ /var/lib/gems/
COPY --from=builder /usr/local/bin/ /usr/local/bin/
COPY --from=builder /app/ /app/

COPY * /app/

ENTRYPOINT ["bundle", "exec", "ruby", "app.rb", "-p", "8080"]
