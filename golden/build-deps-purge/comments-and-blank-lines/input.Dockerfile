FROM debian:bookworm-slim

# ---- build tools ----

# the compiler
RUN apt-get update \
 && apt-get install -y \
      # C
      gcc \
      make \
 && apt-get clean


# ---- sources ----

# all of them
COPY src /opt/src


# the build
# (takes a minute)
RUN make -C /opt/src install \
 # leave nothing
 && rm -rf /opt/src

CMD ["/usr/local/bin/tool"]
