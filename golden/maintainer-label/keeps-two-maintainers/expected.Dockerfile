FROM debian:12
MAINTAINER ann@example.com
MAINTAINER bob@example.com
