FROM example.com/team/base:1
USER app
RUN pip install --no-cache-dir flask
