# check=skip=MultipleInstructionsDisallowed
FROM python:3.12-slim
CMD ["a"]
CMD ["b"]
