FROM alpine:3.18
RUN apk add --no-cache python3 py3-pip gcc musl-dev python3-dev
WORKDIR /srv
COPY requirements.txt .
RUN pip3 install --no-cache-dir -r requirements.txt
COPY app.py .
CMD ["python3", "app.py"]
