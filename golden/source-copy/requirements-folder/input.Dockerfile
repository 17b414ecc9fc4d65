FROM python:3.12
WORKDIR /code
COPY requirements/dev.txt /tmp/
RUN pip install -r /tmp/dev.txt
CMD ["python", "manage.py", "runserver", "0.0.0.0:8000"]
