FROM node:20
WORKDIR app
WORKDIR server

FROM debian:12 AS base
WORKDIR /srv
FROM base
WORKDIR app
