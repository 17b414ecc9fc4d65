# The image has packages whose versions belong together; pip leaves those that are good enough, and among wheels would
# take the newest.
FROM apache/airflow:2.9.1-python3.11
USER root
RUN apt-get update && apt-get install -y --no-install-recommends gcc && rm -rf /var/lib/apt/lists/*
USER airflow
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY dags/ dags/
