FROM elixir:1.15
ENV MIX_ENV=prod
WORKDIR /app
COPY . .
RUN mix local.hex --force && mix local.rebar --force
RUN mix deps.get --only prod
RUN mix release
CMD ["_build/prod/rel/shop/bin/shop", "start"]
