FROM ubuntu:22.04
RUN apt-get update && apt-get install -y python3
WORKDIR /opt
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app && chown 10001:10001 /opt
COPY --chown=10001:10001 scraper/ ./
USER 10001
CMD ["python3", "main.py"]
