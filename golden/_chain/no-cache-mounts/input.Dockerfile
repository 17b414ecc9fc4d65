FROM python:3.11-slim
RUN apt-get update
RUN apt-get install -y file bzip2
RUN mkdir -p /srv/app
RUN cd /srv/app && touch marker
RUN test -d /srv/app/data || mkdir /srv/app/data
WORKDIR /srv
WORKDIR app
ADD requirements.txt .
RUN pip install -r requirements.txt
ADD . .
CMD ["python", "app.py"]
