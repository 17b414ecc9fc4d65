FROM example.org/app:1
CMD server
