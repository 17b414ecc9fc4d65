FROM python:3.11-slim
WORKDIR /app
RUN pip install flask
RUN useradd -m web
COPY . .
EXPOSE 8000
CMD ["python", "app.py"]
