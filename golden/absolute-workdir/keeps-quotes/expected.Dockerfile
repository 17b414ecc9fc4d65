FROM debian:12
WORKDIR /srv
WORKDIR "my app"
WORKDIR /srv
WORKDIR my app
WORKDIR /srv
WORKDIR ~/app
