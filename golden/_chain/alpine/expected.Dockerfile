# syntax=docker/dockerfile:1

FROM alpine:3.19
RUN --mount=type=cache,id=apk-alpine-3.19,target=/etc/apk/cache,sharing=locked \
    apk update \
    && apk add python3 py3-pip
RUN addgroup -g 10001 -S app && adduser -S -D -u 10001 -G app -s /sbin/nologin app
COPY app.py /app.py
ENV PYTHONUNBUFFERED=1
USER 10001
CMD ["python3", "/app.py"]
