FROM python:3.11-slim AS base
USER 1234
FROM base
CMD ["python", "app.py"]
