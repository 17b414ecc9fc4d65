FROM python:3.12-slim
RUN apt-get update && apt-get install -y gcc
WORKDIR /app
COPY --from=registry.example.com/common:1 /usr/local/lib/python3.12/site-packages /usr/local/lib/python3.12/site-packages
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
CMD ["python", "app.py"]
