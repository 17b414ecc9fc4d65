FROM python:3.11
WORKDIR /app
RUN git clone --depth 1 https://example.com/data.git /data
COPY app.py ./
CMD ["python", "app.py"]
