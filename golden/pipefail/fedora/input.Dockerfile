FROM fedora:40
RUN curl -sSL https://rpm.nodesource.com/setup_20.x | bash -
