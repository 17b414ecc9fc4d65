FROM alpine AS a
CMD ["a1"]
CMD ["a2"]
FROM a
CMD ["b1"]
CMD ["b2"]
