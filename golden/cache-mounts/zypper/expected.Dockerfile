FROM opensuse/leap:15.5

RUN --mount=type=cache,id=zypp-opensuse-leap-15.5,target=/var/cache/zypp,sharing=locked \
 zypper --non-interactive refresh \
 && zypper --non-interactive install --no-recommends gcc make

RUN --mount=type=cache,id=zypp-opensuse-leap-15.5,target=/var/cache/zypp,sharing=locked \
 zypper -n in -y git tar
