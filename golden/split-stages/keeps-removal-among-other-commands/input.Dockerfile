FROM python:3.11-slim-bookworm
COPY requirements.txt .
RUN apt-get update && apt-get install -y gcc libc6-dev
RUN pip install -r requirements.txt
RUN apt-get purge -y --auto-remove gcc && touch /done
CMD ["python"]
