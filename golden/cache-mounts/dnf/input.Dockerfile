FROM almalinux:9.4
RUN dnf -y install gcc \
    && dnf clean all \
    && rm -rf /var/cache/dnf /tmp/x
