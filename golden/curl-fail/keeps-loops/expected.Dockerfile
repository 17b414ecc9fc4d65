FROM debian:12
RUN for part in a b; do curl -LO "https://example.com/$part.tar.gz"; done
RUN set -e; for part in a b; do curl -LO "https://example.com/$part.tar.gz"; done && ls
