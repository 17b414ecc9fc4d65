FROM centos:7
RUN yum install gcc && yum -t update
FROM almalinux:9
RUN dnf --nodocs install gcc
