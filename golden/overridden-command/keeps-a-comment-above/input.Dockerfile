FROM python:3.12-slim
# for development
CMD ["flask", "run"]
# for production
CMD ["gunicorn", "app:app"]
