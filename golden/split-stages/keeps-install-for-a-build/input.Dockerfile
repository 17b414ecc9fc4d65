FROM python:3.11-slim-bookworm
RUN apt-get update && apt-get install -y gcc libc6-dev
RUN pip install cython numpy
COPY requirements.txt .
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
