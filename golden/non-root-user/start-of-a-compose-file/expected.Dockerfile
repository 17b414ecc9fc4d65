FROM python:3.12-slim
WORKDIR /app
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY . .
EXPOSE 8000
USER 10001
