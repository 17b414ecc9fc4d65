FROM debian:12 AS a
from debian:12 as b
