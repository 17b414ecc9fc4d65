FROM example.org/x
CMD ["python", "app.py"]
