FROM ubuntu:22.04
RUN apt update && apt install -y python3 python3-venv python3-dev gcc
WORKDIR /app
RUN python3 -m venv venv
COPY requirements.txt .
RUN venv/bin/pip install -r requirements.txt
COPY . .
CMD ["venv/bin/python", "app.py"]
