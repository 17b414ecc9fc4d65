FROM centos:5
RUN yum install -y gcc && yum clean all
