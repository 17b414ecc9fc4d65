FROM scratch
ADD rootfs.txt /
ADD image.json /
ADD *.conf /etc/
