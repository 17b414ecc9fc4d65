FROM debian:12
RUN <<EOF \
 cat

EOF
