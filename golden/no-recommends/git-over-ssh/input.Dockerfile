FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y git \
 && rm -rf /var/lib/apt/lists/*
RUN --mount=type=ssh git clone git@example.com:team/project.git /srv/project
