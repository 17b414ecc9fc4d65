FROM postgres:16
COPY x /docker-entrypoint-initdb.d/
