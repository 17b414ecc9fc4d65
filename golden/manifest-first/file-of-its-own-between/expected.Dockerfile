FROM python:3.11-slim
COPY data/train.csv /data/train.csv
COPY requirements.txt .
RUN pip install -r requirements.txt
ADD . .
CMD ["python", "train.py"]
