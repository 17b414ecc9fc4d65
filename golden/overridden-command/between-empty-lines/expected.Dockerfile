FROM debian:12
RUN make

EXPOSE 22

CMD ["/usr/sbin/sshd", "-D"]
