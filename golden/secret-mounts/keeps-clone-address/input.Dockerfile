FROM debian:12
ARG GIT_TOKEN
RUN git clone https://$GIT_TOKEN@github.com/example/shop.git /srv/shop
