FROM python:3.11
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY app.py .
RUN if [[ -f app.py ]]; then python -m compileall app.py; fi
CMD ["flask", "run"]
