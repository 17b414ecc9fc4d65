FROM elixir:1.16
COPY mix.exs mix.lock ./
RUN --mount=type=cache,id=hex,target=/root/.hex/packages,sharing=locked \
    mix deps.get --only prod
