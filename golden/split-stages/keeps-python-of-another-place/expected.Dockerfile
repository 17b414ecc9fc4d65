FROM ubuntu:22.04
RUN apt-get update && apt-get install -y build-essential python3 python3-pip && rm -rf /var/lib/apt/lists/*
ENV PATH=/opt/tools/bin:$PATH
WORKDIR /srv
COPY requirements.txt .
RUN pip3 install --no-cache-dir -r requirements.txt
COPY app.py .
CMD ["python3", "app.py"]
