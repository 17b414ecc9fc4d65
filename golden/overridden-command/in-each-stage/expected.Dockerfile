FROM alpine AS a
CMD ["a2"]
FROM a
CMD ["b2"]
