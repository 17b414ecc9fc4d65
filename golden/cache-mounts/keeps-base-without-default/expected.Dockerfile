ARG BASE
FROM $BASE
RUN pip install flask
