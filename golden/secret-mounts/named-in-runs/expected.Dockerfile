# syntax=docker/dockerfile:1
FROM python:3.12-slim
# the models are not public
RUN --mount=type=secret,id=MODEL_TOKEN,env=MODEL_TOKEN \
    apt-get update && apt-get install -y --no-install-recommends curl \
    && curl -fsSL -H "Authorization: Bearer ${MODEL_TOKEN}" -o /srv/model.bin https://models.example.com/latest
RUN --mount=type=secret,id=INDEX_PASSWORD,env=INDEX_PASSWORD \
    pip install --index-url "https://ci:${INDEX_PASSWORD}@pypi.example.com/simple" shop==1.4
CMD ["shop"]
