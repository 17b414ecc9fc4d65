FROM opensuse/leap:15.5
RUN zypper -n refresh \
    && zypper -n install --no-recommends gcc make \
    && zypper clean -a \
    && rm -rf /var/cache/zypp/*
