FROM rockylinux:9
RUN --mount=type=cache,id=dnf-rockylinux-9,target=/var/cache/dnf,sharing=locked \
    yum --setopt=keepcache=1 install -y gcc
