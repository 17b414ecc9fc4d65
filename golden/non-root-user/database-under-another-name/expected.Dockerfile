FROM python:3.11-slim
WORKDIR /app
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app && chown 10001:10001 /app
COPY --chown=10001:10001 app.py ./
COPY --chown=10001:10001 monitor.db.example ./monitor.db
USER 10001
CMD ["python", "app.py"]
