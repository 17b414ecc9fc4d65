FROM python:3.11-slim
WORKDIR /app
COPY app.py .
RUN useradd --create-home app && chown app:app /app/app.py
USER app
CMD ["python", "app.py"]
