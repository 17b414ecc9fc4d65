FROM almalinux:9.4
RUN --mount=type=cache,id=dnf-almalinux-9.4,target=/var/cache/dnf,sharing=locked \
    dnf --setopt=keepcache=1 -y install gcc \
    && rm -rf /tmp/x
