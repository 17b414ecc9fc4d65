FROM python:3.11
LABEL team=web
EXPOSE 8000
ENV PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /app
COPY requirements.txt ./
RUN pip install --upgrade pip && pip install -U -r requirements.txt
COPY . .
CMD ["python", "app.py"]
