FROM python:3.12
RUN ["pip", "install", "flask"]
ONBUILD RUN pip install -r requirements.txt
RUN --network=none pip install ./wheels/app.whl
SHELL ["/bin/python", "-c"]
RUN pip install flask
