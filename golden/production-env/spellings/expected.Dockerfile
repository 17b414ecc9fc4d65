FROM python:3.12-slim
ENV DJANGO_DEBUG=False
ENV DEBUG false
ENV APP_ENV=prod RAILS_ENV=production ASPNETCORE_ENVIRONMENT=Production GIN_MODE=release
CMD ["python", "manage.py"]
