FROM python:3.12-slim
WORKDIR /app

# What the program needs
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt

# Don't copy code (use volume mount)

# The source code is mounted by the editor; these are its settings
ENV PYTHONPATH=/app

CMD ["gunicorn", "app:app"]
