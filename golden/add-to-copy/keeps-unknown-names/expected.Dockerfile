FROM debian:12
ADD start /usr/local/bin/
ADD release.tar.gz /opt/
ADD dist* /srv/
ADD thing.gem /gems/
