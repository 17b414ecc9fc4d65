FROM debian:12
RUN groupadd -g 1001230000 app \
    && useradd -l -u 1001230000 -g app -s /usr/sbin/nologin app
