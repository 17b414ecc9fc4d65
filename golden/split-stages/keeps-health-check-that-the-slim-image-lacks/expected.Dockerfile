FROM python:3.11
COPY requirements.txt .
RUN pip install -r requirements.txt
HEALTHCHECK CMD curl -f http://localhost/
CMD ["python", "app.py"]
