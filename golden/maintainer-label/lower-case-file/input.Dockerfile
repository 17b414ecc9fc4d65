from debian:12
maintainer ann@example.com
run true
