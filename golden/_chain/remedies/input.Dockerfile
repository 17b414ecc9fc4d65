FROM ubuntu:22.04
MAINTAINER Jane Doe <jane@example.com>
RUN sudo apt-get update
RUN sudo apt-get install -y --no-install-recommends curl python3-pip
RUN useradd -u 1001230000 -m builder
WORKDIR /srv
WORKDIR app
ADD requirements.txt .
RUN sudo pip3 install -r requirements.txt
ADD . .
CMD ["python3", "server.py"]
