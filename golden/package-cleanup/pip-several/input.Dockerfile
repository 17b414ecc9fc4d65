ARG IMAGE=python:3.11
FROM ${IMAGE}
COPY requirements.txt .
RUN python -m pip install --upgrade pip \
    && if [ -f requirements.txt ]; then pip3 install -r requirements.txt; fi
