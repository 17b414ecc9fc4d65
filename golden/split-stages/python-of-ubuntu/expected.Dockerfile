FROM ubuntu:22.04 AS builder

RUN apt-get update -y
RUN apt-get install python3-pip -y
RUN apt-get install gunicorn -y
RUN apt-get install -y \
    libmysqlclient-dev \
    pkg-config

COPY requirements.txt requirements.txt
COPY shop /opt/

RUN pip3 install -r requirements.txt

FROM ubuntu:22.04
RUN apt-get update -y \
    && apt-get install -y gunicorn libmysqlclient21 libpython3.10 \
    && apt-get install -y --no-install-recommends python3-pip
COPY --from=builder /usr/local /usr/local
COPY requirements.txt requirements.txt
COPY shop /opt/
WORKDIR /opt/

CMD ["gunicorn", "-b", "0.0.0.0:8888", "app:app", "--workers=5"]
