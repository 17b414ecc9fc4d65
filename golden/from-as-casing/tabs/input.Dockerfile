FROM debian:12	as	build
