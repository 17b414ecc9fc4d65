FROM python:3.11-slim
COPY . /app
WORKDIR /app
RUN pip install -r requirements/prod.txt && python -m compileall -q shop
EXPOSE 8000
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "shop.web:app"]
