FROM python:3.12-slim
# system packages first
RUN --mount=type=cache,id=pip,target=/root/.cache/pip \
    # the tools
    pip install --upgrade pip && \
    # and what the application needs
    pip install \
      flask \
      gunicorn
