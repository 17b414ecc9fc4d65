FROM python:3.10.8

RUN pip install seaborn==0.12.2