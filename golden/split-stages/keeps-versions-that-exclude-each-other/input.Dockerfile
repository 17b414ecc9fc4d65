FROM python:3.12-slim
RUN apt-get update && apt-get install -y gcc
WORKDIR /app
RUN pip install flask==2.0.0
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
CMD ["python", "app.py"]
