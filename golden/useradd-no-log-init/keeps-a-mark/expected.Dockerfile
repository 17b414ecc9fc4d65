FROM debian:12
# hadolint ignore=DL3046
RUN useradd -u 1001230000 app
