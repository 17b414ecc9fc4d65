FROM tiangolo/uvicorn-gunicorn:python3.8
COPY requirements.txt /app
RUN pip install --no-cache-dir -r requirements.txt
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY prestart.sh /app/
ENV HF_HOME=/data
COPY app /app/app
RUN mkdir -p /data && chown -R 10001:10001 /data
USER 10001
