FROM python:3.11-slim-bookworm
RUN sudo -u app pip install flask
