FROM debian:bookworm-slim
RUN ! grep -q old /etc/os-release && \
    touch /etc/new
RUN . /opt/venv/bin/activate && \
    pip install flask
RUN mkdir -p /srv && \
    echo "$(cat /etc/missing; echo none)" > /srv/version
RUN set +e && \
    touch /srv/a
RUN if test -f /srv/a; then touch /srv/b; touch /srv/c; fi && \
    touch /srv/d
