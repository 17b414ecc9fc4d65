FROM python:3.11-slim
WORKDIR /app
RUN pip install allennlp
ENV HOME=/data
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY app.py .
RUN mkdir -p /data && chown -R 10001:10001 /data
USER 10001
CMD ["python", "app.py"]
