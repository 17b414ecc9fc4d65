from debian:12
copy . /app
Copy app.conf /etc/
