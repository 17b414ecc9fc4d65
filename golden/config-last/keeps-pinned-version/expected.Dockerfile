FROM debian:bookworm
ARG VERSION=1.2.3
LABEL version=$VERSION
RUN apt-get update && apt-get install -y curl
CMD ["curl", "--version"]
