FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY . .
CMD ["dotnet", "run", "-r", "linux-x64"]
