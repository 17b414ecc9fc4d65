FROM node:22-bookworm
RUN apt-get update && apt-get install -y gcc git less
RUN git clone https://example.com/project.git /app
