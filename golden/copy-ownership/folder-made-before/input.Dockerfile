FROM python:3.11-slim
RUN groupadd -g 1500 web && useradd -u 1500 -g web -m web
WORKDIR /app
COPY requirements.txt ./
RUN pip install -r requirements.txt
COPY manage.py ./
COPY shop shop/
RUN chown -R web:web /app
USER web
CMD ["python", "manage.py"]
