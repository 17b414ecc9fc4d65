FROM python:3.11
WORKDIR /app
COPY app.py .
RUN pip install -r requirements.txt
CMD ["flask", "run"]
