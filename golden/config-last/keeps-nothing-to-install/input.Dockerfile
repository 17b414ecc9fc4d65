FROM nginx:1.25
ARG BUILD_DATE
LABEL created=$BUILD_DATE
COPY site /usr/share/nginx/html
