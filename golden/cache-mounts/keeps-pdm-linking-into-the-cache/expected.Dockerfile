FROM python:3.11-slim-bookworm
WORKDIR /app
RUN curl -sSL https://pdm-project.org/install-pdm.py | python3 - \
    && pdm config install.cache true
COPY pyproject.toml pdm.lock ./
RUN pdm install --prod
