FROM fedora:40 AS build
RUN dnf makecache \
    && dnf install -y gcc make
RUN dnf clean all

FROM fedora:40
RUN dnf -y update
RUN dnf install -y python3
RUN dnf clean all && rm -rf /var/cache/dnf

FROM registry.access.redhat.com/ubi9/ubi-minimal:9.4
RUN microdnf -y update
RUN microdnf install -y python3.11 \
    && microdnf clean all
