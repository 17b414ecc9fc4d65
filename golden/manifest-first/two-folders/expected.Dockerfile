FROM nikolaik/python-nodejs:python3.11-nodejs20
WORKDIR /srv
COPY backend/requirements.txt /srv/backend/
RUN pip install -r /srv/backend/requirements.txt
WORKDIR /srv/frontend
COPY frontend/package.json frontend/package-lock.json /srv/frontend/
RUN npm ci
COPY ./frontend /srv/frontend
RUN npm run build
COPY ./backend /srv/backend
CMD ["python", "/srv/backend/app.py"]
