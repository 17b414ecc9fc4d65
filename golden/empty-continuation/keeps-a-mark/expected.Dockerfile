# check=skip=NoEmptyContinuation
FROM debian:12
RUN true \

  && false
