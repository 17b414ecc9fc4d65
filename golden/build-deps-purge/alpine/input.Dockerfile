FROM python:3.12-alpine
RUN apk add --no-cache \
		build-base \
		libffi-dev \
		postgresql-dev \
		tini
WORKDIR /app
RUN pip install --upgrade pip
COPY requirements.txt ./
RUN pip install -r requirements.txt
COPY . .
ENTRYPOINT ["tini", "--", "python", "main.py"]
