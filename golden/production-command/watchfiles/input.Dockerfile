FROM python:3.12-slim
WORKDIR /app
COPY . .
CMD ["watchfiles", "--filter", "python", "python worker.py --queue 'long jobs'", "src"]
