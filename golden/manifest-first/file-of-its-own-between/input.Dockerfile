FROM python:3.11-slim
ADD . .
COPY data/train.csv /data/train.csv
COPY requirements.txt .
RUN pip install -r requirements.txt
CMD ["python", "train.py"]
