FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY . .
CMD dotnet ef database update && dotnet watch run --urls http://0.0.0.0:80
