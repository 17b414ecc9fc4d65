FROM registry.access.redhat.com/ubi9/ubi-minimal:9.4

RUN microdnf install -y --nodocs python3.11 python3.11-pip \
    && microdnf clean all \
    && rm -rf /var/cache/yum

RUN microdnf -y update && microdnf -y install tar gzip && microdnf clean all
