from debian:12 as build
run true
