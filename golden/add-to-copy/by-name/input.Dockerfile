FROM python:3.12-slim
WORKDIR /app
ADD requirements.txt .
RUN pip install -r requirements.txt
ADD *.py setup.cfg ./
ADD templates/ templates/
ADD target/app.jar /app.jar
