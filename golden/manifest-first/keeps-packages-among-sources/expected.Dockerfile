FROM public.ecr.aws/lambda/python:3.11
WORKDIR /var/task
COPY . .
RUN pip install -r requirements.txt --target .
CMD ["app.handler"]
