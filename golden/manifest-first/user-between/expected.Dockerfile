FROM python:3.11-slim
RUN useradd --create-home app
WORKDIR /home/app/site
USER app
ENV PATH=/home/app/.local/bin:$PATH
COPY --chown=app:app site/requirements.txt .
RUN pip install --user -r requirements.txt
COPY --chown=app:app ./site .
CMD ["python", "main.py"]
