FROM opensuse/leap:15.5
# hadolint ignore=DL3036
RUN zypper --non-interactive install curl
