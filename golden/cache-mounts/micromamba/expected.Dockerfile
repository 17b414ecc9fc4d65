FROM mambaorg/micromamba:1.5-bookworm-slim
COPY --chown=$MAMBA_USER:$MAMBA_USER environment.yml /tmp/environment.yml
RUN --mount=type=cache,id=conda,target=/opt/conda/pkgs,sharing=locked,uid=57439,gid=57439 \
    micromamba install -y -n base -f /tmp/environment.yml
