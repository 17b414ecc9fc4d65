FROM python:3.11
RUN apt-get update
VOLUME /wheels
COPY requirements.txt .
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
