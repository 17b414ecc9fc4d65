FROM example.org/team/base
CMD ["/start"]
