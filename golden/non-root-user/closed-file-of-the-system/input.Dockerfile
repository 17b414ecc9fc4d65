FROM python:3.12-slim
WORKDIR /app
COPY . .
RUN chmod 0440 /etc/sudoers
CMD ["python", "app.py"]
