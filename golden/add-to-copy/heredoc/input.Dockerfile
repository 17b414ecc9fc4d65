FROM debian:12
ADD <<EOF /etc/app.conf
port = 80
EOF
