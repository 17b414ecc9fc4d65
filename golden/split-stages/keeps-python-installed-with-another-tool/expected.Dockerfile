FROM ubuntu:22.04
RUN apt-get update && apt-get install -y build-essential python3 python3-pip && rm -rf /var/lib/apt/lists/*
WORKDIR /srv
RUN pip3 install poetry
COPY pyproject.toml .
RUN POETRY_VIRTUALENVS_CREATE=false poetry install --no-root
COPY app.py .
CMD ["python3", "app.py"]
