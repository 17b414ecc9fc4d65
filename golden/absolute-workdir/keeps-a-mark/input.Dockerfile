FROM debian:12
WORKDIR /srv
# hadolint ignore=DL3000
WORKDIR app
