FROM python:3.12-slim-bookworm
RUN pip wheel -w /wheels flask
RUN pip install --no-index --find-links /wheels flask
