FROM python:3.11
SHELL ["/bin/bash", "-c"]
COPY requirements.txt .
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
