FROM example.com/base/centos
RUN yum -y install epel-release && \
    yum -y install nginx && \
    yum clean all
