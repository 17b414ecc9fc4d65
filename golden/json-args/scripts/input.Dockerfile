FROM debian:12
WORKDIR /app
COPY start.sh ./
CMD ./start.sh --all
FROM debian:12
CMD /opt/run.sh
