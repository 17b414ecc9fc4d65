FROM fedora:41
RUN dnf install -y gcc && dnf clean all
