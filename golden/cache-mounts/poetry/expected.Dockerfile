FROM python:3.12-slim-bookworm
RUN --mount=type=cache,id=poetry-artifacts-debian-bookworm,target=/root/.cache/pypoetry/artifacts,sharing=locked \
    --mount=type=cache,id=poetry-cache,target=/root/.cache/pypoetry/cache,sharing=locked \
    poetry install --no-root --only main
