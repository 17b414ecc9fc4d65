# syntax=example.org/front/end:3
FROM python:3.11-slim-bookworm
RUN pip install flask
