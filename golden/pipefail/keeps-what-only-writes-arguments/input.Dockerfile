FROM alpine:3.20
RUN echo "3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7  data" | sha256sum -c -
RUN printf 'root:%s\n' "$PASSWORD" | chpasswd
