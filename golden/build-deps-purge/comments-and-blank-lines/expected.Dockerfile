FROM debian:bookworm-slim

# ---- sources ----

# all of them
COPY src /opt/src

# ---- build tools ----

# the compiler
RUN apt-get update \
 && apt-get install -y \
      # C
      gcc \
      make \
# the build
# (takes a minute)
 && make -C /opt/src install \
 # leave nothing
 && rm -rf /opt/src \
 && apt-get purge -y --auto-remove gcc make \
 && apt-get clean

CMD ["/usr/local/bin/tool"]
