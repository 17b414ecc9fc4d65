FROM debian:12 AS base
SHELL ["/bin/bash", "-c"]

FROM base
RUN curl -fsSL https://example.com/install.sh | sh
