from debian:12
add . /app
Add app.conf /etc/
