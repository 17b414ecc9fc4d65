ARG IMAGE=python:3.11
FROM ${IMAGE}
COPY requirements.txt .
RUN python -m pip install --no-cache-dir --upgrade pip \
    && if [ -f requirements.txt ]; then pip3 install --no-cache-dir -r requirements.txt; fi
