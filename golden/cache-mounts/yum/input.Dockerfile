FROM centos:7
RUN yum -y update && yum install -y gcc make && yum clean all && rm -rf /var/cache/yum
