FROM debian:12
ENV JAVA_OPTS -Xmx512m  -Dname=a=b
ENV GREETING hello $USER, it is late
