FROM python:3.12-slim
ENV DJANGO_DEBUG=True
ENV DEBUG true
ENV APP_ENV="dev" RAILS_ENV=development ASPNETCORE_ENVIRONMENT=Development GIN_MODE=debug
CMD ["python", "manage.py"]
