ARG BASE=python:3.12-slim
ARG REGISTRY=docker.io
FROM ${BASE} AS build
RUN pip install flask

FROM $REGISTRY/library/nginx:1.25
COPY --from=build /usr/local /usr/local
