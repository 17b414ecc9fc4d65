FROM python:3.12-slim-bookworm
WORKDIR /app
RUN apt-get update && apt-get install -y gcc libc6-dev
RUN pip install pipenv
COPY Pipfile Pipfile.lock ./
RUN pipenv install --deploy
COPY . .
CMD ["python", "app.py"]
