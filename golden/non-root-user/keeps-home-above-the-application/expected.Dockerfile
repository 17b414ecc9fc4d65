FROM python:3.11-slim
ENV HOME=/srv
WORKDIR /srv/app
COPY . .
CMD ["python", "app.py"]
