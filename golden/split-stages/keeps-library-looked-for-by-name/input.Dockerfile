FROM python:3.12-alpine
RUN apk add --no-cache gcc musl-dev libmagic
COPY requirements.txt .
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
