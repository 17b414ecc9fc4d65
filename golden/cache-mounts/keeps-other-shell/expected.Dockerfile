FROM python:3.11-slim-bookworm
SHELL ["/usr/bin/fish", "-c"]
RUN pip install flask
