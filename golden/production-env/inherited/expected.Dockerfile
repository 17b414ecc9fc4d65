FROM python:3.12-slim AS base
ENV FLASK_ENV=production
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt

FROM base
COPY . .
CMD ["gunicorn", "shop:app"]
