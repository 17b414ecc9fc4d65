FROM opensuse/leap:15.5
RUN zypper -n refresh
RUN zypper -n install --no-recommends gcc make
RUN zypper clean -a
RUN rm -rf /var/cache/zypp/*
