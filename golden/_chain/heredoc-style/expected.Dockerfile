# syntax=docker/dockerfile:1

FROM debian:bookworm-slim
# the tools
RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-debian-bookworm,target=/var/lib/apt/lists,sharing=locked <<EOF
set -e
apt-get update
# small ones alone
apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y --no-install-recommends \
  bzip2 \
  file
EOF
RUN <<EOF
set -e
mkdir -p /srv/data
echo "one  two $HOME" | tee /srv/data/a > /dev/null
printf '%s\n' 'single \ quotes' >> /srv/data/a
chmod 644 /srv/data/a
EOF
RUN <<EOF
set -e
groupadd -g 10001 app
useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
mkdir -p /srv/data
chown 10001:10001 /srv/data
EOF
USER 10001
CMD ["file", "/srv/data/a"]
