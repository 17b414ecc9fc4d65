FROM elixir:1.16
COPY mix.exs mix.lock ./
RUN mix deps.get --only prod
