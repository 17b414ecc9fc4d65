FROM python:3.12-slim
ONBUILD CMD ["a"]
ONBUILD CMD ["b"]
CMD ["gunicorn", "app:app"]
