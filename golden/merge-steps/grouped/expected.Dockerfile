FROM debian:bookworm-slim
COPY . /srv
RUN (cd /srv && mv config.sample.yml config.yml) \
    && (mkdir -p log; touch log/app.log) \
    && (test -f /srv/data.db || touch /srv/data.db) \
    && chmod 600 /srv/data.db
