FROM python:3.12-slim
ENV FLASK_ENV=testing \
    FLASK_DEBUG=0 \
    DEBUG=app:* \
    MODE=development
CMD ["flask", "run"]
