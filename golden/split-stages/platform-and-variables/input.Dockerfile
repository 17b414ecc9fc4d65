FROM --platform=linux/amd64 python:3.11
ENV PORT=80
ENV URL=http://localhost:$PORT
COPY requirements.txt .
RUN pip install -r requirements.txt
CMD ["python"]
