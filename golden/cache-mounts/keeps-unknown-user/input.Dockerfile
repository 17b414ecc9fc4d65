FROM python:3.11-slim-bookworm
RUN useradd app
USER app
RUN pip install flask
