FROM python:3.11
COPY requirements.txt .
RUN apt-get update && apt-get install -y gcc && pip install -r requirements.txt
CMD ["python", "app.py"]
