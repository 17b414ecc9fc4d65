FROM python:3.12-slim
WORKDIR /app
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY . .
RUN chmod 0440 /etc/sudoers
USER 10001
CMD ["python", "app.py"]
