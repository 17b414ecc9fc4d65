FROM python:3.11-alpine
RUN apk add --no-cache git \
    && apk add --no-cache -t build gcc musl-dev libressl-dev make \
    && pip install ansible-lint yamllint \
    && apk del --purge build
CMD ["ansible-lint"]
