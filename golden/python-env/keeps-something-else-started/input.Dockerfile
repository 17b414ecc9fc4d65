FROM python:3.11-slim
CMD ["nginx", "-g", "daemon off;"]
