FROM debian:12
# check=skip=MaintainerDeprecated
MAINTAINER ann@example.com
