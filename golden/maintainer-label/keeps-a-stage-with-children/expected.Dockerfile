FROM debian:12 AS base
MAINTAINER ann@example.com
FROM base
RUN true
