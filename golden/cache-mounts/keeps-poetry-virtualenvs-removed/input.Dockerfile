FROM python:3.12-slim-bookworm
RUN poetry install --no-root && rm -rf /root/.cache/pypoetry
