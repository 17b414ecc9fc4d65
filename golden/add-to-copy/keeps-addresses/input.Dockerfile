FROM debian:12
ADD https://example.com/app.py /app.py
ADD git@github.com:example/app.git /app
ADD https://github.com/example/app.git#main /app
ADD app.py https://example.com/lib.py /app/
