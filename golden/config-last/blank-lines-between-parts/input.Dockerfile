FROM alpine:3.19

ARG BUILD_DATE
ARG VCS_REF

LABEL maintainer="Shop <shop@example.com>"
LABEL org.label-schema.build-date=$BUILD_DATE
LABEL org.label-schema.name="shop"
LABEL org.label-schema.vcs-ref=$VCS_REF

RUN apk add --no-cache \
        curl \
        nginx

COPY nginx.conf /etc/nginx/nginx.conf

CMD ["nginx", "-g", "daemon off;"]
