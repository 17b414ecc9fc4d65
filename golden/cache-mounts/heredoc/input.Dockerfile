FROM python:3.11-slim-bookworm
RUN <<EOF
set -e
pip install flask
EOF
