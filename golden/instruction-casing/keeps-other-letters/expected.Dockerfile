FROM debian:12
RUN true
worKDIR /a
