FROM python:3.11-slim
COPY . .
RUN make version
RUN pip install -r requirements.txt
