FROM python:3.11-slim
WORKDIR /app
RUN groupadd -g 10001 app \
    && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app \
    && mkdir -p /app/data /app/logs /var/lib/app \
    && chown 10001:10001 /app/data /app/logs /var/lib/app
COPY . .
RUN mkdir -p /app/data /app/logs; chmod 750 /app/data
VOLUME ["/var/lib/app"]
USER 10001
CMD ["python", "app.py"]
