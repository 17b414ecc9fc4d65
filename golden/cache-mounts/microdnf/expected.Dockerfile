FROM registry.access.redhat.com/ubi9/ubi-minimal:9.4

RUN --mount=type=cache,id=microdnf-registry.access.redhat.com-ubi9-ubi-minimal-9.4,target=/var/cache/yum,sharing=locked \
    microdnf --setopt=keepcache=1 install -y --nodocs python3.11 python3.11-pip

RUN --mount=type=cache,id=microdnf-registry.access.redhat.com-ubi9-ubi-minimal-9.4,target=/var/cache/yum,sharing=locked \
    microdnf --setopt=keepcache=1 -y update && microdnf --setopt=keepcache=1 -y install tar gzip
