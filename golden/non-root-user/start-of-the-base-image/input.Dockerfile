FROM tiangolo/uvicorn-gunicorn:python3.8
COPY requirements.txt /app
RUN pip install --no-cache-dir -r requirements.txt
COPY prestart.sh /app/
ENV HF_HOME=/data
COPY app /app/app
