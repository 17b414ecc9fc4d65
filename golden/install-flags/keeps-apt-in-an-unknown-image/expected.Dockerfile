FROM example.com/base:1
RUN apt install -y curl
