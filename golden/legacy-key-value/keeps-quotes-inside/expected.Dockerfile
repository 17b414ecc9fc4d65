FROM debian:12
ENV A say "one two" loud
