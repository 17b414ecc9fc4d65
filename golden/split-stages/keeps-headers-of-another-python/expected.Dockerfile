FROM ubuntu:22.04
RUN apt-get update && apt-get install -y software-properties-common build-essential \
    && apt-get install -y python3.9 python3.9-dev python3-pip
WORKDIR /srv
COPY requirements.txt .
RUN python3.9 -m pip install -r requirements.txt
COPY app.py .
CMD ["python3.9", "app.py"]
