FROM python:3.11
COPY requirements.txt .
RUN pip install -r requirements.txt && python -m nltk.downloader punkt
CMD ["python", "app.py"]
