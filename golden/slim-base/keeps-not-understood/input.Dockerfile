FROM python:3.11
RUN for f in a b; do $f; done
COPY app.py ./
CMD ["python", "app.py"]
