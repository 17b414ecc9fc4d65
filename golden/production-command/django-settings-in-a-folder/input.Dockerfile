FROM python:3.12-slim
WORKDIR /code
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY backend backend
EXPOSE 8000
CMD ["python", "backend/manage.py", "runserver", "0.0.0.0:8000", "--noreload"]
