FROM debian:12
RUN apt-get update && if [ "$(uname -m)" = x86_64 ]; then apt-get install -y intel-microcode; fi
