FROM python:3.11-slim-bookworm
ENV HOME=/srv
RUN pip install flask
