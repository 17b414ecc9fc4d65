FROM debian:12
COPY <<EOF /etc/app.conf
port = 80
EOF
