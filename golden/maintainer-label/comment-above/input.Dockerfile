FROM debian:12
# who to ask
MAINTAINER ann@example.com   
