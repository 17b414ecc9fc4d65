FROM debian:12
ENV PATH /opt/bin:$PATH
