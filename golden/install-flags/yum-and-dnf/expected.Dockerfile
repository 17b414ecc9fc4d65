FROM centos:7
RUN yum install -y gcc && yum -t update -y
FROM almalinux:9
RUN dnf --nodocs install -y gcc
