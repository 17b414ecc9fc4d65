FROM debian:12
ENV A it\'s "late" here
