FROM python:3.12-slim
ENV FLASK_ENV=devel\
opment
CMD ["flask", "run"]
