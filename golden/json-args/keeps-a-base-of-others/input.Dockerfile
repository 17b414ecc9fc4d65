FROM debian:12 AS base
CMD server
FROM base
RUN true
