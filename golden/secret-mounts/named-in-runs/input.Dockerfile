# syntax=docker/dockerfile:1
FROM python:3.12-slim
ARG INDEX_PASSWORD
ARG MODEL_TOKEN
# the models are not public
RUN apt-get update && apt-get install -y --no-install-recommends curl \
    && curl -fsSL -H "Authorization: Bearer ${MODEL_TOKEN}" -o /srv/model.bin https://models.example.com/latest
RUN pip install --index-url "https://ci:${INDEX_PASSWORD}@pypi.example.com/simple" shop==1.4
CMD ["shop"]
