FROM fedora:40
RUN set -o pipefail && curl -sSL https://rpm.nodesource.com/setup_20.x | bash -
