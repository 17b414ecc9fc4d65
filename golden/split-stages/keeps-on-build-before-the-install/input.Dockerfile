FROM python:3.11
WORKDIR /app
ONBUILD COPY settings.py .
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY app.py .
CMD ["flask", "run"]
