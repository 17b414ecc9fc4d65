FROM registry.example.com/hub/library/python:3.12-bookworm
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt
COPY --from=busybox:1.36 /bin/busybox /bin/busybox
CMD ["python", "app.py"]
