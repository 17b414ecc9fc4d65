FROM python:3.12-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY *.py setup.cfg ./
COPY templates/ templates/
COPY target/app.jar /app.jar
