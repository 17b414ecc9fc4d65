FROM debian:12
# who to ask
LABEL org.opencontainers.image.authors="ann@example.com"   
