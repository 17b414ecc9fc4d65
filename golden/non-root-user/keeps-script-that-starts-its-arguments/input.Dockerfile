FROM python:3.12-slim
WORKDIR /usr/src/app
COPY . .
RUN chmod +x entrypoint.sh
ENTRYPOINT ["/usr/src/app/entrypoint.sh"]
