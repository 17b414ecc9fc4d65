FROM debian:9

CMD apt update
CMD apt install -y wget
ENTRYPOINT ["/a"]
HEALTHCHECK CMD wget localhost
HEALTHCHECK NONE
ENTRYPOINT ["/b"]
CMD ["c"]
