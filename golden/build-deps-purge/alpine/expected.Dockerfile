FROM python:3.12-alpine
WORKDIR /app
RUN pip install --upgrade pip
COPY requirements.txt ./
RUN apk add --no-cache \
		build-base \
		libffi-dev \
		postgresql-dev \
		tini \
		libstdc++ \
		libffi \
		libpq \
		&& pip install -r requirements.txt \
		&& apk del build-base libffi-dev postgresql-dev
COPY . .
ENTRYPOINT ["tini", "--", "python", "main.py"]
