FROM debian:bookworm
ARG VERSION=dev
ARG VCS_REF
LABEL version=$VERSION revision=$VCS_REF
ENV VERSION=1.2.3
RUN apt-get update && apt-get install -y curl
CMD ["curl", "--version"]
