FROM nikolaik/python-nodejs:python3.11-nodejs20
WORKDIR /app
COPY backend/requirements.txt ./backend/
RUN pip install --no-cache-dir -r backend/requirements.txt
COPY frontend/package.json frontend/package-lock.json ./frontend/
RUN cd frontend && npm install
COPY . .
RUN cd frontend && npm run build
RUN python backend/manage.py collectstatic --no-input
CMD ["python", "backend/manage.py", "runserver", "0.0.0.0:8000"]
