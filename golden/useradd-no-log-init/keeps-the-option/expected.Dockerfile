FROM debian:12
RUN useradd -l -u 1001230000 one
RUN useradd -mlu 1001230001 two
RUN useradd --no-log-init --uid 1001230002 three
