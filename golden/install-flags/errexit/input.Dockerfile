FROM debian:12
RUN set -eux; apt-get update; apt-get install a; apt-get install b && (echo c; apt-get install d)
