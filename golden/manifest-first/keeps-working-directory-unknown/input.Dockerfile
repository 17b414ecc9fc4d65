FROM registry.example.com/python-base
COPY . /app
RUN pip install -r requirements.txt
CMD ["python", "/app/app.py"]
