FROM python:3.12-slim
RUN pip install 'ipython == 8.5.0' \
                'numpy == 1.26' \
                'scipy == 1.11'
COPY . /srv
RUN pip install \
      /srv
