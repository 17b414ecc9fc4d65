# check=skip=FromAsCasing
FROM debian:12 as a
