FROM registry.access.redhat.com/ubi8/ubi-minimal
RUN microdnf install -y unzip \
    && rm -rf /var/cache/yum
RUN microdnf install -y sudo && rm -rf /var/cache/dnf/*
