FROM golang:1.21
ARG GIT_SHA
WORKDIR /src
COPY . .
RUN make shop
RUN apt-get update && apt-get install -y curl
CMD ["/src/shop"]
