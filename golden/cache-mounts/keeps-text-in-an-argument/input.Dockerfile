FROM python:3.11-slim-bookworm
RUN echo "pip install flask" > /usr/bin/setup
