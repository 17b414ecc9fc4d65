# escape=`
FROM debian:12
ENV A="c:\dir name\"
