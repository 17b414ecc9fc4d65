FROM python:3.12-slim
ARG MODE=development
ENV FLASK_ENV=$MODE
CMD ["flask", "run"]
