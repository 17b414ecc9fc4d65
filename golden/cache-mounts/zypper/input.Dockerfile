FROM opensuse/leap:15.5

RUN zypper --non-interactive refresh \
 && zypper --non-interactive install --no-recommends gcc make \
 && zypper clean --all

RUN zypper -n in -y git tar && rm -rf /var/cache/zypp/*
