FROM alpine:3.20
RUN grep -v '^guest' /etc/passwd | tee /etc/passwd.new
RUN find / -name '*.pyc' | xargs rm -f
RUN yes | tee /answers
RUN scanelf --needed --nobanner -r /usr/local | xargs apk info --installed | sort > /runtime
