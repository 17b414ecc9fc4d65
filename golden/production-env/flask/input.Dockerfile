FROM python:3.12-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
# The debugger is at /console
ENV FLASK_APP=app.py \
    FLASK_ENV=development \
    FLASK_DEBUG=1 \
    DATABASE_URL=postgres://db/app
CMD ["flask", "run", "--host=0.0.0.0"]
