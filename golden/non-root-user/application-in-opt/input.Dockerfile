FROM ubuntu:22.04
RUN apt-get update && apt-get install -y python3
WORKDIR /opt
COPY scraper/ ./
CMD ["python3", "main.py"]
