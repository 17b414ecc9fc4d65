FROM python:3.11-slim

WORKDIR /app

# Install dev dependencies
RUN pip install --no-cache-dir debugpy pytest pytest-cov black flake8

COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt

# Don't copy code (use volume mount)

# Development environment variables
ENV PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    FLASK_ENV=development

# Enable debugger
EXPOSE 5000 5678

CMD ["python", "-m", "debugpy", "--listen", "0.0.0.0:5678", "--wait-for-client", "app.py"]
