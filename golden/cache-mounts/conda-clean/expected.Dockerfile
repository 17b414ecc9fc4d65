FROM continuumio/miniconda3:24.5.0-0
COPY environment.yml .
RUN --mount=type=cache,id=conda,target=/opt/conda/pkgs,sharing=locked \
    conda env update -n base -f environment.yml
