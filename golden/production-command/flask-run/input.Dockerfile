FROM python:3.12-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
ENV FLASK_APP=wsgi.py
EXPOSE 8000
CMD ["flask", "run", "--host=0.0.0.0", "--port", "8000", "--debug", "--reload"]
