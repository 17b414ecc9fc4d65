FROM mcr.microsoft.com/windows/servercore:ltsc2022
USER root
WORKDIR /app
COPY . .
CMD ["app.exe"]
