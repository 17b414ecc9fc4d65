FROM centos:7
RUN yum install -y \
 git \
 unzip \
 && yum clean all \
 && mkdir /var/run/sshd
