FROM alpine:3.20
RUN if cat /etc/os-release | grep 3.20; then apk add --no-cache curl; fi
RUN ps | sort || echo "no ps"
RUN ! cat /etc/passwd | grep guest
