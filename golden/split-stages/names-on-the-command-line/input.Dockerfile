FROM python:3.11
RUN pip install flask==3.0.3 gunicorn
CMD ["gunicorn", "app:app"]
