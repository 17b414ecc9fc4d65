FROM debian:12
RUN set -eux; apt-get update; apt-get install -y a; apt-get install -y b && (echo c; apt-get install -y d)
