FROM debian:12
MAINTAINER Ann "the $1" Example
