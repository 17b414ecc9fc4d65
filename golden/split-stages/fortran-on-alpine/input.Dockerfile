FROM python:3.12-alpine
WORKDIR /app
RUN apk add --no-cache gcc gfortran musl-dev openblas-dev
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY model.py .
CMD ["python", "model.py"]
