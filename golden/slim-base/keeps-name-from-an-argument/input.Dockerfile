ARG BASE=python
FROM ${BASE}:3.11
CMD ["python"]
