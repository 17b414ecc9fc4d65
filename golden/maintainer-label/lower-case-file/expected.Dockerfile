from debian:12
label org.opencontainers.image.authors="ann@example.com"
run true
