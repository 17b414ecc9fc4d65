FROM python:3.11
COPY requirements.txt .
RUN pip install -r requirements.txt
RUN apt-get update && apt-get install -y npm && npm install --global mjml
CMD ["python", "app.py"]
