FROM python:3.12-slim
WORKDIR /app
COPY . .
COPY --chown=app:app ./ /srv/
COPY [".", "/with space/"]
