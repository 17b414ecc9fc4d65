FROM debian:12
RUN curl -s https://example.com/
RUN curl -s -o - https://example.com/
RUN VERSION="$(curl -s https://example.com/version)" && echo "$VERSION" > /version
