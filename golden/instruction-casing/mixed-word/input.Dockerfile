From debian:12
RUN true
Run \
  # why
  false
