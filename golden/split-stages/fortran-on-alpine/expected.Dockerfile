FROM python:3.12-alpine AS builder
WORKDIR /app
RUN apk add --no-cache gcc gfortran musl-dev openblas-dev
COPY requirements.txt .
RUN pip wheel --wheel-dir /wheels --no-cache-dir -r requirements.txt

FROM python:3.12-alpine
WORKDIR /app
RUN apk add --no-cache libgcc libgfortran openblas
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
COPY requirements.txt .
COPY model.py .
CMD ["python", "model.py"]
