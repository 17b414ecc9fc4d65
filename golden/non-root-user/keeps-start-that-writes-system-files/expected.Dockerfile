FROM python:3.12-slim
WORKDIR /app
COPY . .
CMD echo "$REGION" > /etc/region && python app.py
