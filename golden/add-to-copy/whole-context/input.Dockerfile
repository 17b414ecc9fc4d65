FROM python:3.12-slim
WORKDIR /app
ADD . .
ADD --chown=app:app ./ /srv/
ADD [".", "/with space/"]
