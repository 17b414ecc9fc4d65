FROM fedora:41
RUN --mount=type=cache,id=dnf5-fedora-41,target=/var/cache/libdnf5,sharing=locked \
    dnf --setopt=keepcache=1 install -y gcc
