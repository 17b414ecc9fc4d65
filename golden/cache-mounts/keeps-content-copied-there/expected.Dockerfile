FROM python:3.11-slim-bookworm
COPY wheels /root/.cache/pip/wheels
RUN pip install flask
