FROM python:3.12-slim
RUN --mount=type=cache,id=pip-python-3.12-slim,target=/root/.cache/pip \
    pip install 'ipython == 8.5.0' \
                'numpy == 1.26' \
                'scipy == 1.11'
COPY . /srv
RUN --mount=type=cache,id=pip-python-3.12-slim,target=/root/.cache/pip \
    pip install \
      /srv
