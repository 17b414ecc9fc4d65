FROM fedora:40
# hadolint ignore=DL3040,DL3041
RUN dnf install -y curl
