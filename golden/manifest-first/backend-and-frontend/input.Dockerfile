FROM nikolaik/python-nodejs:python3.11-nodejs20
WORKDIR /app
COPY . .
RUN pip install --no-cache-dir -r backend/requirements.txt
RUN cd frontend && npm install && npm run build
RUN python backend/manage.py collectstatic --no-input
CMD ["python", "backend/manage.py", "runserver", "0.0.0.0:8000"]
