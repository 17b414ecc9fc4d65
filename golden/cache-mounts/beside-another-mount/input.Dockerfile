FROM python:3.11-slim-bookworm
RUN --mount=type=ssh pip install git+ssh://git@example.org/team/tool.git
