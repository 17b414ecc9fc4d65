from debian:12 AS build
run true
