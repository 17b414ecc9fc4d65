FROM debian:12
# check=skip=StageNameCasing
FROM debian:12 AS Build
