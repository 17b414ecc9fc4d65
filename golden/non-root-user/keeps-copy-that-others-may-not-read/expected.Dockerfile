FROM python:3.12-slim
WORKDIR /app
COPY --chmod=600 settings.ini .
COPY app.py .
CMD ["python", "app.py"]
