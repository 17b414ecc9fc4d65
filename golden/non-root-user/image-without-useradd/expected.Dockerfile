FROM registry.access.redhat.com/ubi9/ubi-minimal
RUN microdnf install -y python3
WORKDIR /app
RUN echo 'app:x:10001:' >> /etc/group \
    && echo 'app:x:10001:10001::/home/app:/sbin/nologin' >> /etc/passwd \
    && mkdir -p /home/app \
    && chown 10001:10001 /home/app
COPY app.py ./
USER 10001
CMD ["python3", "app.py"]
