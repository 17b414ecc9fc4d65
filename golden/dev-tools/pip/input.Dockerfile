FROM python:3.11-slim
WORKDIR /app

# Install dev dependencies
RUN pip install --no-cache-dir debugpy pytest pytest-cov black flake8

COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .

# For the debugger in the editor
EXPOSE 5678
EXPOSE 5000
CMD ["gunicorn", "--bind", "0.0.0.0:5000", "app:app"]
