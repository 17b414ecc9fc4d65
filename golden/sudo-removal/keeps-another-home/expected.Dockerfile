FROM debian:12
ENV HOME=/home/app
RUN sudo pip install flask
