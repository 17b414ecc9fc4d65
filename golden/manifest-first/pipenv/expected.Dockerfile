FROM python:3.11-slim
RUN pip install pipenv
WORKDIR /app
COPY Pipfile Pipfile.lock /app/
RUN pipenv install --system --deploy
COPY . /app
CMD ["python", "app.py"]
