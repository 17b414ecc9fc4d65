FROM debian:12
RUN make

CMD env >> /root/environment; \
    /usr/sbin/sshd -D

EXPOSE 22

CMD ["/usr/sbin/sshd", "-D"]
