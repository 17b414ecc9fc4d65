FROM python:3.11-slim
WORKDIR /app
RUN pip install flask
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY . .
EXPOSE 80
USER 10001
CMD ["python", "app.py"]
