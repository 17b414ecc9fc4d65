FROM debian:12
ENV A "one two"
ENV B say "one two" loud
