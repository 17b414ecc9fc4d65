FROM debian:12 AS base
ENV A b c
FROM base
env A d
