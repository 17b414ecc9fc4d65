FROM python:3.11-slim-bookworm
ARG USERNAME=root
USER $USERNAME
RUN pip install flask
