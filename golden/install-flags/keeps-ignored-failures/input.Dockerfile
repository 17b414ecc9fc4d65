FROM debian:12
RUN apt-get autoremove || true
RUN apt-get dist-upgrade; apt-get clean
RUN set -e; apt-get install a && echo b; echo c
RUN if apt-get install d; then echo e; fi
