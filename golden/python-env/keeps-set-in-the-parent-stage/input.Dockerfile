FROM python:3.11-slim AS base
ENV PYTHONUNBUFFERED=1
FROM base
CMD ["python", "app.py"]
