FROM python:3.11-slim-bookworm
RUN pip install \
      --no-cache-dir \
      # the web framework
      flask \
      # the server
      gunicorn
