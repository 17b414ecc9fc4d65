FROM debian:12
RUN sudo -u www-data touch /var/www/index.html
RUN sudo -i npm install
RUN echo secret | sudo -S true-ish
RUN sudo "$OPTIONS" apt-get update
