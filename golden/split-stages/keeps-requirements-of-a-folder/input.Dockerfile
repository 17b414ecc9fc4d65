FROM python:3.11
WORKDIR /app
COPY requirements.txt .
COPY lib/ lib/
RUN pip install -r requirements.txt
COPY app.py .
CMD ["flask", "run"]
