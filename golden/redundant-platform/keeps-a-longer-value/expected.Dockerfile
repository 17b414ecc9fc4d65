ARG V
FROM --platform=$TARGETPLATFORM$V debian:12
