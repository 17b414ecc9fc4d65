FROM nikolaik/python-nodejs:python3.11-nodejs20
WORKDIR /srv
COPY ./backend /srv/backend
COPY ./frontend /srv/frontend
RUN pip install -r /srv/backend/requirements.txt
WORKDIR /srv/frontend
RUN npm ci
RUN npm run build
CMD ["python", "/srv/backend/app.py"]
