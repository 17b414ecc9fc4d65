FROM elixir:1.15
ENV MIX_ENV=prod
WORKDIR /app
RUN mix local.hex --force && mix local.rebar --force
COPY mix.exs mix.lock ./
RUN mix deps.get --only prod
COPY . .
RUN mix release
CMD ["_build/prod/rel/shop/bin/shop", "start"]
