FROM debian:12
# the version
ENV APP_VERSION=1.2.3
LABEL vendor=ACME
RUN echo $APP_VERSION
