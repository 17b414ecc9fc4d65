FROM debian:bookworm-slim
COPY . /srv
RUN cd /srv && mv config.sample.yml config.yml
RUN mkdir -p log; touch log/app.log
RUN test -f /srv/data.db || touch /srv/data.db
RUN chmod 600 /srv/data.db
