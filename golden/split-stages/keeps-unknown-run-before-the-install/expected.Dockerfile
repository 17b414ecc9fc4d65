FROM python:3.11
RUN curl -fsSL https://example.org/install | sh
COPY requirements.txt .
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
