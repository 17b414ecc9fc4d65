FROM python:3.11-slim-bookworm
RUN --mount=type=ssh --mount=type=cache,id=pip-debian-bookworm,target=/root/.cache/pip \
    pip install git+ssh://git@example.org/team/tool.git
