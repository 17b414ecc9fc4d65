FROM cgr.dev/chainguard/wolfi-base
RUN apk add --no-cache python-3.12
WORKDIR /app
COPY app.py ./
CMD ["python3", "app.py"]
