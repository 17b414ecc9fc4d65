FROM debian:12
# check=skip=JSONArgsRecommended
CMD server
