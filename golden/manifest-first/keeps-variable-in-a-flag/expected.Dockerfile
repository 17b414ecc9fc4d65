FROM python:3.11-slim
ARG OWNER=1000
WORKDIR /app
COPY --chown=$OWNER . .
ARG OWNER=1001
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
