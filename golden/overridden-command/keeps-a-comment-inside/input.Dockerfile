FROM python:3.12-slim
CMD flask \
# with the debugger
  run --debug
CMD ["gunicorn", "app:app"]
