FROM python:3.11-slim
WORKDIR /app
RUN pip install flask
RUN groupadd -g 20001 web && useradd -l -m -u 20001 -g web -s /usr/sbin/nologin web
COPY . .
EXPOSE 8000
USER 20001
CMD ["python", "app.py"]
