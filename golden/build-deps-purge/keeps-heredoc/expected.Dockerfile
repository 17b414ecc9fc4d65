FROM python:3.12-slim-bookworm
RUN <<EOF
apt-get update && apt-get install -y gcc libc6-dev
EOF
RUN pip install numpy
