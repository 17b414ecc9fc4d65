FROM debian:bookworm
RUN apt-get update && apt-get install -y curl
RUN pip install flask
CMD ["bash"]
