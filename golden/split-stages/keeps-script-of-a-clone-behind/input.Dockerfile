FROM python:3.11-slim-bookworm
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev git && rm -rf /var/lib/apt/lists/*
WORKDIR /srv
COPY requirements.txt .
RUN pip install -r requirements.txt
RUN git clone https://git.example.com/tools.git /opt/tools && cd /opt/tools && ./install.sh
COPY app.py .
CMD ["python", "app.py"]
