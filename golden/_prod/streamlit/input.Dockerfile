FROM python:3.11

WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt ipython
COPY . .
EXPOSE 8501
CMD streamlit run app.py --server.address 0.0.0.0 --server.runOnSave true
