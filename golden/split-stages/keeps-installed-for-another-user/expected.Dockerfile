FROM python:3.11
USER 1000
COPY requirements.txt .
RUN pip install -r requirements.txt
