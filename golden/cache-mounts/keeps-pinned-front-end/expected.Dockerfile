# syntax=docker/dockerfile:1.1
FROM python:3.11-slim-bookworm
RUN pip install flask
