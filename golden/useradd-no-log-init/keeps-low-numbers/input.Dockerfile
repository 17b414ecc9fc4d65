FROM debian:12
RUN useradd -u 10001 app
RUN useradd app
RUN useradd -u 99999 other
