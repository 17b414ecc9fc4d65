FROM python:3.12-slim
WORKDIR /app
COPY . .
COPY README.md docs/ /usr/share/doc/shop/
COPY .git/HEAD /app/revision
CMD ["python", "app.py"]
