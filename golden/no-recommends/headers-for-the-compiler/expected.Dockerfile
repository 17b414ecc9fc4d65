FROM debian:trixie-slim AS build

RUN apt-get update && \
    apt-get -y install --no-install-recommends \
		gcc \
		libc6-dev \
		make \
		bison && \
    apt-get clean
COPY . /src
RUN make -C /src install

FROM debian:trixie-slim
COPY --from=build /usr/local/bin/server /usr/local/bin/server
CMD ["server"]
