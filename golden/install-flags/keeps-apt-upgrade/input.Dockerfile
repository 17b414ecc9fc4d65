FROM debian:12
RUN apt upgrade -y && apt list --installed
