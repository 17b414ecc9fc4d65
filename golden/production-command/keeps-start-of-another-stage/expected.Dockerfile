FROM python:3.12-slim AS base
CMD ["uvicorn", "main:app", "--reload"]

FROM base
COPY . .
