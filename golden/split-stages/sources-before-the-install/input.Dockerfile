FROM python:3.11
RUN mkdir -p /var/lib/app/uploads
COPY . /app
WORKDIR /app
RUN pip install -r requirements.txt
EXPOSE 5000
CMD ["python", "app.py"]
