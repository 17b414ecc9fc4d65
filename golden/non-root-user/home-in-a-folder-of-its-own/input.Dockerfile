FROM python:3.11-slim
WORKDIR /app
RUN pip install allennlp
ENV HOME=/data
COPY app.py .
CMD ["python", "app.py"]
