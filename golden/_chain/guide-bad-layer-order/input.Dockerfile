FROM python:3.11-slim
# Copies everything - cache busts on any change
COPY . .
# Reinstalls every time
RUN pip install -r requirements.txt
