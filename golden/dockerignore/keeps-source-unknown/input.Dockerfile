FROM python:3.12-slim
ARG EXTRA
WORKDIR /app
COPY . .
COPY ${EXTRA} /extra/
CMD ["python", "app.py"]
