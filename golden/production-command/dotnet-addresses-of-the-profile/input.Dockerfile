FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY . .
EXPOSE 5000
CMD ["dotnet", "run"]
