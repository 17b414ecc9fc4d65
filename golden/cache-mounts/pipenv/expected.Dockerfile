FROM python:3.12-slim-bookworm
RUN --mount=type=cache,id=pipenv-debian-bookworm,target=/root/.cache/pipenv,sharing=locked \
    pipenv install --system --deploy
