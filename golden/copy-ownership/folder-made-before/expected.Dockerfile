FROM python:3.11-slim
RUN groupadd -g 1500 web && useradd -u 1500 -g web -m web
WORKDIR /app
COPY --chown=web:web requirements.txt ./
RUN pip install -r requirements.txt
COPY --chown=web:web manage.py ./
COPY --chown=web:web shop shop/
RUN chown web:web /app
USER web
CMD ["python", "manage.py"]
