FROM python:3.11
RUN apt-get update && apt-get install -y curl && apt-get install -y -t bookworm-backports git
COPY requirements.txt .
RUN pip install -r requirements.txt
CMD ["python"]
