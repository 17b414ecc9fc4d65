FROM centos:7
RUN yum install -y \
 git \
 unzip \
 && mkdir /var/run/sshd
