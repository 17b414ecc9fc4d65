FROM example.com/base:7
USER root
RUN yum install -y gcc && yum clean all
