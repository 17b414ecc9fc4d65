FROM python:3.11-slim
WORKDIR /app
RUN pip install flask
COPY . .
EXPOSE 8000
USER 1234
CMD ["python", "app.py"]
