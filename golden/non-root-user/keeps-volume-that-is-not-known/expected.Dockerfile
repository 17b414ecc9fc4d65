FROM python:3.12-slim
ARG DATA
WORKDIR /app
COPY . .
VOLUME ${DATA}
CMD ["python", "app.py"]
