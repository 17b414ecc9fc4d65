FROM python:3.11-slim
RUN useradd --create-home app
WORKDIR /home/app/site
COPY --chown=app:app ./site .
USER app
ENV PATH=/home/app/.local/bin:$PATH
RUN pip install --user -r requirements.txt
CMD ["python", "main.py"]
