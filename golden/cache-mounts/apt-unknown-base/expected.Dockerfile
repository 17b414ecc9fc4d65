FROM registry.example.org/team/base:7
RUN --mount=type=cache,id=apt-archives-registry.example.org-team-base-7,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-registry.example.org-team-base-7,target=/var/lib/apt/lists,sharing=locked \
    apt-get update && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y curl
RUN --mount=type=cache,id=pip-registry.example.org-team-base-7,target=/root/.cache/pip \
    pip install flask
