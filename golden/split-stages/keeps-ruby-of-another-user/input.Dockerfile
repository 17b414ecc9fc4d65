FROM debian:bookworm
RUN apt-get update && apt-get install -y build-essential ruby ruby-dev bundler && rm -rf /var/lib/apt/lists/*
RUN useradd --create-home shop
USER shop
WORKDIR /home/shop/app
COPY --chown=shop:shop Gemfile Gemfile.lock ./
RUN bundle install
COPY --chown=shop:shop . .
CMD ["bundle", "exec", "puma"]
