FROM debian:12
CMD [python, /tools/main.py]
