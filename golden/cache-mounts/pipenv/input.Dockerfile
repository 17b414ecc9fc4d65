FROM python:3.12-slim-bookworm
RUN pipenv install --system --deploy
