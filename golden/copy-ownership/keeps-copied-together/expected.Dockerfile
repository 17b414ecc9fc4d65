FROM python:3.11-slim
WORKDIR /app
COPY . .
RUN chmod +x /app/entrypoint.sh
COPY a.sh b.sh /usr/local/bin/
RUN chmod 755 /usr/local/bin/a.sh
ENTRYPOINT ["/app/entrypoint.sh"]
