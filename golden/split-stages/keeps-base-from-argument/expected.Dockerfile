ARG V=3.11
FROM python:${V}
COPY requirements.txt .
RUN pip install -r requirements.txt
