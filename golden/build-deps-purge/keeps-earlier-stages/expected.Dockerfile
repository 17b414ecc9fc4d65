FROM python:3.12-slim-bookworm AS build
RUN apt-get update && apt-get install -y gcc libc6-dev
COPY requirements.txt .
RUN pip install --prefix=/install -r requirements.txt

FROM python:3.12-slim-bookworm
COPY --from=build /install /usr/local
CMD ["python", "app.py"]
