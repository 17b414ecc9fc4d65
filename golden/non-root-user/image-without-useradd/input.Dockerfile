FROM registry.access.redhat.com/ubi9/ubi-minimal
RUN microdnf install -y python3
WORKDIR /app
COPY app.py ./
CMD ["python3", "app.py"]
