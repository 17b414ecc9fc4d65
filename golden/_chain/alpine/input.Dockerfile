FROM alpine:3.19
RUN apk update
RUN apk add python3 py3-pip
RUN rm -rf /var/cache/apk/*
COPY app.py /app.py
CMD ["python3", "/app.py"]
