FROM python:3.11
ENV PIP_CONFIG_FILE=/etc/pip/internal.conf
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY app.py .
CMD ["flask", "run"]
