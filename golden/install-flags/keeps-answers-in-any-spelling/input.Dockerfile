FROM debian:12
RUN apt-get install -y a && apt-get -qy install b && apt-get install --yes c && apt-get -qq install d && apt-get -o APT::Get::Assume-Yes=true install e
