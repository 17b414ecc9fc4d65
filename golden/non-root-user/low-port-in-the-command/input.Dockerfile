FROM python:3.11-slim
WORKDIR /app
RUN pip install flask
COPY . .
CMD gunicorn -b 0.0.0.0:80 app:app
