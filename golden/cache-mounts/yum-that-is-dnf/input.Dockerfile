FROM rockylinux:9
RUN yum install -y gcc && yum clean all
