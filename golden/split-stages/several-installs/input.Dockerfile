FROM python:3.11-slim
WORKDIR /app
RUN apt-get update && apt-get install -y build-essential && rm -rf /var/lib/apt/lists/*
RUN pip install --upgrade pip
# what every service needs
COPY requirements/base.txt requirements/base.txt
RUN pip install --no-cache-dir -r requirements/base.txt
# what this one needs
COPY requirements/web.txt requirements/web.txt
RUN pip install -r requirements/web.txt && pip install gunicorn
COPY . .
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]
