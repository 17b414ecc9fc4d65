FROM centos:7
RUN --mount=type=cache,id=yum-centos-7,target=/var/cache/yum,sharing=locked \
    yum --setopt=keepcache=1 -y update && yum --setopt=keepcache=1 install -y gcc make
