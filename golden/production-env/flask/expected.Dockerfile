FROM python:3.12-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
ENV FLASK_APP=app.py \
    FLASK_ENV=production \
    FLASK_DEBUG=0 \
    DATABASE_URL=postgres://db/app
CMD ["flask", "run", "--host=0.0.0.0"]
