FROM python:3.12-slim
WORKDIR /app
COPY . .
CMD honcho start --procfile environments/$STAGE/Procfile
