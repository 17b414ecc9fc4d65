FROM debian:12 Aſ a
